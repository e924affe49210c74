package dev.breakwater.host.engine;

import run.endive.runtime.Memory;

/**
 * How far the memories of one instance may grow.
 *
 * @param pages of 64 KiB, for all memories of the instance together
 * @param heap shared with other instances
 */
public record MemoryLimit(int pages, HeapBudget heap) {

  /**
   * The limit that lets the memories of an instance take {@code byteSize} bytes, rounded down to
   * pages, and those of all instances half of the JVM's heap.
   */
  public static MemoryLimit ofBytes(long byteSize) {
    int pages = (int) Math.min(byteSize / Memory.PAGE_SIZE, Memory.RUNTIME_MAX_PAGES);
    return new MemoryLimit(pages, HeapBudget.HALF);
  }

  /** The memory of a new instance, to be closed with it. */
  public InstanceMemory open() {
    return new InstanceMemory(this);
  }
}
