package dev.breakwater.guest.abi;

import org.teavm.backend.wasm.WasmHeap;
import org.teavm.interop.Address;
import org.teavm.interop.Structure;
import org.teavm.interop.Unmanaged;
import org.teavm.runtime.Allocator;
import org.teavm.runtime.GC;
import org.teavm.runtime.RuntimeArray;
import org.teavm.runtime.RuntimeClass;
import org.teavm.runtime.ShadowStack;

/**
 * Arrays of arrays. TeaVM's own method keeps the outer array's address over the allocation of the
 * inner ones, though the collector may have moved the array or taken it away. The compiler calls
 * the method of that name here instead.
 */
@Unmanaged
public final class MultiArrays {
  private static final int ROOT = 4;

  private MultiArrays() {}

  /**
   * A new array of arrays, down to {@code count} dimensions.
   *
   * @param dimensions address of {@code count} lengths, none of them negative
   */
  public static RuntimeArray allocateMultiArray(RuntimeClass type, Address dimensions, int count) {
    int length = dimensions.getInt();
    Address array = allocate(type, length);
    return (count == 1 ? array : filled(array, type.itemType, dimensions, count)).toStructure();
  }

  private static Address allocate(RuntimeClass type, int length) {
    boolean primitive = (type.itemType.flags & RuntimeClass.PRIMITIVE) != 0;
    int itemBytes = primitive ? type.itemType.size : Address.sizeOf();
    if ((long) length * itemBytes > WasmHeap.maxHeapSize) {
      HeapLayout.outOfMemory();
    }
    return Allocator.allocateArray(type, length);
  }

  /** A frame of its own on the shadow stack tells the collector of the outer array. */
  private static Address filled(
      Address array, RuntimeClass itemType, Address dimensions, int count) {
    int callSite = ShadowStack.getCallSiteId(ShadowStack.getStackTop());
    Address frame = HeapLayout.allocStack(1);
    frame.putInt(callSite);
    frame.add(ROOT).putAddress(array);
    int length = dimensions.getInt();
    for (int i = 0; i < length; i++) {
      Address item =
          allocateMultiArray(itemType, dimensions.add(Integer.BYTES), count - 1).toAddress();
      RuntimeArray outer = frame.add(ROOT).getAddress().toStructure();
      items(outer).add(i * Address.sizeOf()).putAddress(item);
      GC.writeBarrier(outer);
    }
    WasmHeap.stack = frame.add(-Integer.BYTES);
    return frame.add(ROOT).getAddress();
  }

  private static Address items(RuntimeArray array) {
    return Address.align(Structure.add(RuntimeArray.class, array, 1).toAddress(), Address.sizeOf());
  }
}
