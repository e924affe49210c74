package dev.breakwater.guest.jdk.java.util.concurrent.locks;

/** {@link java.util.concurrent.locks.Lock}, without conditions: there is nobody to wait for. */
public interface TLock {
  void lock();

  void lockInterruptibly() throws InterruptedException;

  boolean tryLock();

  void unlock();
}
