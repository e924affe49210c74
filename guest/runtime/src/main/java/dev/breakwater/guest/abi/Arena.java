package dev.breakwater.guest.abi;

import org.teavm.interop.Address;
import org.teavm.interop.StaticInit;
import org.teavm.interop.Unmanaged;

/**
 * Memory for values that cross the component's border: a bump allocator over a fixed block below
 * the heap, continued above the largest heap when the block is full, up to a limit.
 *
 * <p>A generated import takes a {@link #mark()} and releases it; an export resets the arena after
 * it lifted its parameters and again in its {@code cabi_post_} function. Nothing here allocates
 * Java objects, so an address stays valid while the garbage collector runs.
 *
 * <p>Beyond the limit, or when the host refuses more memory, the call ends in a trap with a message
 * on standard error.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md">Canonical
 *     ABI, {@code realloc}</a>
 */
@StaticInit
@Unmanaged
public final class Arena {
  private static final long UNSIGNED = 0xFFFF_FFFFL;

  /** No initialisers here: they would run after {@link HeapLayout} has set these fields. */
  private static int blockStart;

  private static int blockEnd;
  private static int overflowStart;
  private static int top;

  /** First byte that {@code top} may not pass without a check: of the block, or of the memory. */
  private static int end;

  private Arena() {}

  /** Takes over a block at {@code start}, and the memory from {@code overflow} on. */
  static void place(int start, int overflow) {
    blockStart = start;
    blockEnd = start + ArenaSize.minBytes();
    overflowStart = overflow;
    reset();
  }

  /**
   * Reserves {@code byteSize} bytes whose content is undefined.
   *
   * @param byteSize read as unsigned
   * @param alignment a power of two
   * @return the address, never 0
   */
  public static int allocate(int byteSize, int alignment) {
    int address = aligned(top, alignment);
    long next = (address & UNSIGNED) + (byteSize & UNSIGNED);
    if (next > (end & UNSIGNED)) {
      return allocateAboveHeap(byteSize, alignment);
    }
    top = (int) next;
    return address;
  }

  private static int allocateAboveHeap(int byteSize, int alignment) {
    int from = end == blockEnd ? overflowStart : top;
    int address = aligned(from, alignment);
    long next = (address & UNSIGNED) + (byteSize & UNSIGNED);
    if (next > (overflowStart & UNSIGNED) + ArenaSize.maxBytes()) {
      HeapLayout.outOfArena();
    }
    end = LinearMemory.reach(next);
    top = (int) next;
    return address;
  }

  private static int aligned(int address, int alignment) {
    return (address + alignment - 1) & -alignment;
  }

  /** The arena's state now, to be given to {@link #release}. */
  public static int mark() {
    return top;
  }

  /** Frees all that was allocated since {@code mark} was taken. */
  public static void release(int mark) {
    top = mark;
    if ((mark & UNSIGNED) <= (blockEnd & UNSIGNED)) {
      end = blockEnd;
    }
  }

  /** Frees everything. */
  public static void reset() {
    top = blockStart;
    end = blockEnd;
  }

  /** Frees everything and makes zeros of the block below the heap. */
  static void clear() {
    reset();
    Address.fillZero(Address.fromInt(blockStart), blockEnd - blockStart);
  }

  /**
   * The canonical ABI's {@code realloc}: grows in place when {@code old} was allocated last, else
   * moves.
   *
   * @param old address of the old block, 0 for none
   * @param oldSize bytes of the old block
   * @param alignment a power of two
   * @param newSize bytes wanted; fewer than {@code oldSize} keeps the block
   * @return the address of the block
   */
  public static int reallocate(int old, int oldSize, int alignment, int newSize) {
    if (old == 0) {
      return allocate(newSize, alignment);
    }
    if ((newSize & UNSIGNED) <= (oldSize & UNSIGNED)) {
      return old;
    }
    if (old + oldSize == top) {
      return extendLast(old, oldSize, alignment, newSize);
    }
    return moved(old, oldSize, allocate(newSize, alignment));
  }

  private static int extendLast(int old, int oldSize, int alignment, int newSize) {
    top = old;
    return moved(old, oldSize, allocate(newSize, alignment));
  }

  private static int moved(int from, int byteSize, int to) {
    if (from != to) {
      Address.moveMemoryBlock(Address.fromInt(from), Address.fromInt(to), byteSize);
    }
    return to;
  }
}
