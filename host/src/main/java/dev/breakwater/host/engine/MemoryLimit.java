package dev.breakwater.host.engine;

import run.endive.runtime.Memory;
import run.endive.wasm.UninstantiableException;
import run.endive.wasm.types.MemoryLimits;

/**
 * How far the memories of one instance may grow.
 *
 * @param pages of 64 KiB, for each memory
 */
public record MemoryLimit(int pages) {

  /** The limit that lets memories take {@code byteSize} bytes, rounded down to pages. */
  public static MemoryLimit ofBytes(long byteSize) {
    return new MemoryLimit((int) Math.min(byteSize / Memory.PAGE_SIZE, Memory.RUNTIME_MAX_PAGES));
  }

  Memory memory(MemoryLimits declared, InitialContent initial) {
    if (declared.shared()) {
      throw new UninstantiableException("the module shares memory between threads");
    }
    if (declared.initialPages() > pages) {
      throw new UninstantiableException(
          "the module starts with %d pages of memory, the limit is %d"
              .formatted(declared.initialPages(), pages));
    }
    int maximum = Math.min(declared.maximumPages(), pages);
    return new CopyOnWriteMemory(new MemoryLimits(declared.initialPages(), maximum), initial);
  }
}
