package dev.breakwater.host.engine;

import dev.breakwater.host.HostExhaustedException;
import run.endive.runtime.Memory;
import run.endive.wasm.UninstantiableException;
import run.endive.wasm.types.MemoryLimits;

/**
 * The memories of one instance: how far they may still grow together, and what they have taken of
 * the host's heap, which is only what was written to. Used by the instance's thread.
 */
public final class InstanceMemory implements AutoCloseable {
  /** Taken from the budget at once, so that threads seldom meet there. */
  private static final long CHUNK = 128 << 10;

  /** Two references to each block of a page. */
  private static final long OVERHEAD_BYTES_PER_PAGE =
      2L * CopyOnWriteMemory.BLOCKS_PER_PAGE * Integer.BYTES;

  private final MemoryLimit limit;
  private int pages;
  private long used;
  private long taken;

  InstanceMemory(MemoryLimit limit) {
    this.limit = limit;
  }

  Memory memory(MemoryLimits declared, InitialContent initial) {
    if (declared.shared()) {
      throw new UninstantiableException("the module shares memory between threads");
    }
    if (declared.initialPages() > limit.pages() - pages) {
      throw new UninstantiableException(
          "the component starts with %d pages of memory or more, the limit for all its modules is %d"
              .formatted(pages + declared.initialPages(), limit.pages()));
    }
    use(declared.initialPages() * OVERHEAD_BYTES_PER_PAGE);
    pages += declared.initialPages();
    int maximum = Math.min(declared.maximumPages(), limit.pages());
    return new CopyOnWriteMemory(new MemoryLimits(declared.initialPages(), maximum), initial, this);
  }

  /** Adds {@code more} pages if the instance may have them. */
  boolean addPages(int more) {
    if (more < 0 || more > limit.pages() - pages || !reserve(more * OVERHEAD_BYTES_PER_PAGE)) {
      return false;
    }
    pages += more;
    return true;
  }

  /**
   * Counts {@code byteSize} bytes of the heap.
   *
   * @throws HostExhaustedException if all guests together have taken what they may
   */
  public void use(long byteSize) {
    if (!reserve(byteSize)) {
      throw new HostExhaustedException("the guests have used up their part of the host's heap");
    }
  }

  private boolean reserve(long byteSize) {
    long missing = used + byteSize - taken;
    if (missing > 0) {
      long chunks = (missing + CHUNK - 1) / CHUNK * CHUNK;
      if (!limit.heap().take(chunks)) {
        return false;
      }
      taken += chunks;
    }
    used += byteSize;
    return true;
  }

  /** Gives back what was taken; the instance must not run any more. */
  @Override
  public void close() {
    limit.heap().give(taken);
    taken = 0;
    used = 0;
  }
}
