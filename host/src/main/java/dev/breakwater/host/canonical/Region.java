package dev.breakwater.host.canonical;

import dev.breakwater.host.TrapException;
import run.endive.runtime.Memory;

/** Checks addresses that a guest gives: alignment and bounds. */
final class Region {
  private Region() {}

  /**
   * Requires {@code byteSize} bytes at {@code address}.
   *
   * @param what names the value in the message
   */
  static void require(Memory memory, int address, long byteSize, int alignment, String what) {
    if ((address & (alignment - 1)) != 0) {
      throw new TrapException(
          "%s at address 0x%x is not aligned to %d bytes".formatted(what, address, alignment));
    }
    long end = Integer.toUnsignedLong(address) + byteSize;
    long limit = (long) memory.pages() * Memory.PAGE_SIZE;
    if (end > limit) {
      throw new TrapException(
          "%s at address 0x%x ends at %d, outside the memory of %d bytes"
              .formatted(what, address, end, limit));
    }
  }
}
