package dev.breakwater.guest.abi;

import org.teavm.interop.StaticInit;
import org.teavm.interop.Unmanaged;

/** The size of the module's memory; heap and arena both grow it here. */
@StaticInit
@Unmanaged
final class LinearMemory {
  static final int PAGE_BYTES = 65536;

  private static final long PAGE_MASK = PAGE_BYTES - 1;
  private static final long ADDRESS_SPACE = 1L << 32;

  private static long end;

  private LinearMemory() {}

  /** Tells how much memory the module starts with. */
  static void startsWith(int byteSize) {
    end = byteSize;
  }

  /**
   * Makes all bytes below {@code limit} usable, or traps.
   *
   * @return the end of the memory; of a memory of 4 GiB, its last byte
   */
  static int reach(long limit) {
    if (limit > end) {
      grow((limit - end + PAGE_MASK) & ~PAGE_MASK);
    }
    return (int) (end == ADDRESS_SPACE ? end - 1 : end);
  }

  private static void grow(long byteSize) {
    if (end + byteSize > ADDRESS_SPACE || grow((int) (byteSize / PAGE_BYTES)) < 0) {
      Trap.with("the host gives this function no more memory; raise the host's memory limit\n");
    }
    end += byteSize;
  }

  /**
   * The instruction {@code memory.grow}; the compiler puts it in for each call.
   *
   * @return the size before, in pages, or -1 if the host refused
   */
  private static native int grow(int pages);
}
