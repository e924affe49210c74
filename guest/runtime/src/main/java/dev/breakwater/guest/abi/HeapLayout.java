package dev.breakwater.guest.abi;

import org.teavm.backend.wasm.WasmHeap;
import org.teavm.backend.wasm.WasmRuntime;
import org.teavm.interop.Address;
import org.teavm.interop.StaticInit;
import org.teavm.interop.Unmanaged;

/**
 * Where everything lies in linear memory. The compiler calls these methods instead of those of the
 * same name in {@code org.teavm.backend.wasm}.
 *
 * <p>Low to high: static data, TeaVM's buffer, the return area, the arena's block, card table,
 * regions, shadow stack, the collector's storage, the heap, and above the largest heap the rest of
 * the arena. All tables have the size for the largest heap and never move; the heap is last, so it
 * simply grows. All that is written at start lies below the heap and close together.
 */
@StaticInit
@Unmanaged
public final class HeapLayout {
  static final int RETURN_AREA_BYTES = 128;

  private static final int HEAP_ALIGNMENT = 4096;

  private static int returnArea;

  private HeapLayout() {}

  /** Address of {@value #RETURN_AREA_BYTES} bytes for the results of this package's own imports. */
  static int returnArea() {
    return returnArea;
  }

  /** Lays out the memory; {@code start} is the first byte after the static data. */
  public static void initHeap(
      Address start, int minHeap, int maxHeap, int stackSize, int bufferSize) {
    LinearMemory.startsWith(WasmRuntime.align(start, WasmHeap.PAGE_SIZE).toInt());
    WasmHeap.minHeapSize = minHeap;
    WasmHeap.maxHeapSize = maxHeap;
    Address arena = placeBuffers(WasmRuntime.align(start, 16), bufferSize);
    Address tables = WasmRuntime.align(arena.add(ArenaSize.minBytes()), 16);
    WasmHeap.heapAddress = placeTables(tables, maxHeap, stackSize);
    Address overflow = WasmRuntime.align(WasmHeap.heapAddress.add(maxHeap), WasmHeap.PAGE_SIZE);
    Arena.place(arena.toInt(), overflow.toInt());
    resizeHeap(minHeap);
  }

  private static Address placeBuffers(Address start, int bufferSize) {
    WasmHeap.buffer = start;
    WasmHeap.bufferSize = bufferSize;
    Address next = WasmRuntime.align(start.add(bufferSize), 16);
    returnArea = next.toInt();
    return next.add(RETURN_AREA_BYTES);
  }

  private static Address placeTables(Address start, int maxHeap, int stackSize) {
    int regions = WasmHeap.calculateRegionsCount(maxHeap, WasmHeap.DEFAULT_REGION_SIZE);
    WasmHeap.cardTable = start;
    Address next = WasmRuntime.align(start.add(regions), 16);
    WasmHeap.regionsAddress = next;
    next = WasmRuntime.align(next.add(WasmHeap.calculateRegionsSize(regions)), 16);
    WasmHeap.stack = next;
    WasmHeap.stackAddress = next;
    WasmHeap.stackSize = stackSize;
    next = WasmRuntime.align(next.add(stackSize), 16);
    WasmHeap.storageAddress = next;
    WasmHeap.storageSize = WasmHeap.calculateStorageSize(maxHeap);
    return WasmRuntime.align(next.add(WasmHeap.storageSize), HEAP_ALIGNMENT);
  }

  /** Makes the heap {@code newHeapSize} bytes; a smaller size than now changes nothing. */
  public static void resizeHeap(int newHeapSize) {
    if (newHeapSize <= WasmHeap.heapSize) {
      return;
    }
    int end = LinearMemory.reach((long) WasmHeap.heapAddress.toInt() + newHeapSize);
    WasmHeap.memoryLimit = Address.fromInt(end);
    WasmHeap.regionsCount =
        WasmHeap.calculateRegionsCount(newHeapSize, WasmHeap.DEFAULT_REGION_SIZE);
    WasmHeap.regionsSize = WasmHeap.calculateRegionsSize(WasmHeap.regionsCount);
    WasmHeap.heapSize = newHeapSize;
  }

  /**
   * Opens a frame of {@code size} roots on the shadow stack; traps when the stack is full, where
   * TeaVM's own method would write over what lies behind it.
   */
  public static Address allocStack(int size) {
    Address frame = WasmHeap.stack.add(4);
    Address next = frame.add((size << 2) + 4);
    if (WasmHeap.storageAddress.isLessThan(next.add(4))) {
      // the frames die with the trap, and what prints the message opens some of its own
      WasmHeap.stack = WasmHeap.stackAddress;
      Trap.with("java.lang.StackOverflowError: the calls of this function nest too deep\n");
    }
    next.putInt(size);
    WasmHeap.stack = next;
    return frame;
  }

  /** Makes zeros of what is used up to here and holds nothing that lives. */
  static void clearUnused() {
    Address free = WasmHeap.stack.add(4);
    Address.fillZero(free, (int) WasmHeap.storageAddress.diff(free) + WasmHeap.storageSize);
    Address.fillZero(WasmHeap.buffer, WasmHeap.bufferSize);
    // zero says that a region may have changed: the next collection looks, and finds most of them
    // empty
    Address.fillZero(WasmHeap.cardTable, (int) WasmHeap.regionsAddress.diff(WasmHeap.cardTable));
    Arena.clear();
  }

  /** Says why the collector is about to trap. */
  public static void printOutOfMemory() {
    WasmRuntime.printString("java.lang.OutOfMemoryError: live objects do not fit into ");
    WasmRuntime.printInt(WasmHeap.maxHeapSize / 1024);
    WasmRuntime.printString(" KiB; raise the function's maximum heap\n");
  }

  /** Never returns. */
  static void outOfArena() {
    WasmRuntime.printString("the values that pass between this function and its host in one call");
    WasmRuntime.printString(" do not fit into ");
    WasmRuntime.printInt(ArenaSize.maxBytes() / 1024);
    WasmRuntime.printString(" KiB; raise the function's maximum arena\n");
    Trap.now();
  }

  /** Never returns. */
  static void outOfMemory() {
    printOutOfMemory();
    Trap.now();
  }
}
