package dev.breakwater.guest.abi;

import org.teavm.backend.wasm.WasmHeap;

/**
 * The check before each new array: TeaVM's allocator trusts its length, and one that is negative,
 * or whose bytes pass 32 bits, would give an array over memory it doesn't own.
 */
public final class ArraySize {
  private ArraySize() {}

  /**
   * Returns if an array of {@code length} items may be asked of the heap.
   *
   * @param itemBytes bytes of an item
   * @throws NegativeArraySizeException as in Java; a length beyond the largest heap traps
   */
  public static void check(int length, int itemBytes) {
    if (length < 0) {
      throw new NegativeArraySizeException(String.valueOf(length));
    }
    if ((long) length * itemBytes > WasmHeap.maxHeapSize) {
      HeapLayout.outOfMemory();
    }
  }
}
