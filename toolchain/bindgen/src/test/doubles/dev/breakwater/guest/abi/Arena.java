package dev.breakwater.guest.abi;

/** The arena over an array. New and freed memory is filled with rubbish, so that misuse shows. */
public final class Arena {
  private static final byte RUBBISH = (byte) 0xA5;
  private static final int START = 64;

  private static int top = START;

  private Arena() {}

  public static int allocate(int byteSize, int alignment) {
    int address = (top + alignment - 1) & -alignment;
    Memory.fill(address, address + byteSize, RUBBISH);
    top = address + byteSize;
    return address;
  }

  public static int mark() {
    return top;
  }

  public static void release(int mark) {
    Memory.fill(mark, top, RUBBISH);
    top = mark;
  }

  /** Does nothing: caller and callee share this memory, and the caller still reads it. */
  public static void reset() {}

  public static int reallocate(int address, int byteSize, int alignment, int newByteSize) {
    return allocate(newByteSize, alignment);
  }
}
