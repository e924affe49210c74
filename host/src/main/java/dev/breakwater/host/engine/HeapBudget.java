package dev.breakwater.host.engine;

import java.util.concurrent.atomic.AtomicLong;

/** What the memories of all guests together may take of the JVM's heap. */
public final class HeapBudget {
  /** Half of the heap: the other half is the host's own. */
  static final HeapBudget HALF = ofBytes(Runtime.getRuntime().maxMemory() / 2);

  private final AtomicLong free;

  private HeapBudget(long byteSize) {
    this.free = new AtomicLong(byteSize);
  }

  /** A budget of {@code byteSize} bytes. */
  public static HeapBudget ofBytes(long byteSize) {
    return new HeapBudget(byteSize);
  }

  boolean take(long byteSize) {
    if (free.addAndGet(-byteSize) >= 0) {
      return true;
    }
    give(byteSize);
    return false;
  }

  void give(long byteSize) {
    free.addAndGet(byteSize);
  }

  /** The bytes that nobody has taken. */
  long free() {
    return free.get();
  }
}
