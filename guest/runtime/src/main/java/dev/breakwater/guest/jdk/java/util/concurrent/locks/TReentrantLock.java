package dev.breakwater.guest.jdk.java.util.concurrent.locks;

/** {@link java.util.concurrent.locks.ReentrantLock} of the one thread: it counts. */
public class TReentrantLock implements TLock {
  private final boolean fair;
  private int holds;

  /** Nobody holds it. */
  public TReentrantLock() {
    this(false);
  }

  /** Nobody holds it. */
  public TReentrantLock(boolean fair) {
    this.fair = fair;
  }

  @Override
  public void lock() {
    holds++;
  }

  @Override
  public void lockInterruptibly() {
    lock();
  }

  @Override
  public boolean tryLock() {
    lock();
    return true;
  }

  @Override
  public void unlock() {
    if (holds == 0) {
      throw new IllegalMonitorStateException();
    }
    holds--;
  }

  public int getHoldCount() {
    return holds;
  }

  public boolean isHeldByCurrentThread() {
    return isLocked();
  }

  public boolean isLocked() {
    return holds > 0;
  }

  public final boolean isFair() {
    return fair;
  }
}
