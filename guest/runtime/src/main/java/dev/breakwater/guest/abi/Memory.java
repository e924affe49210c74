package dev.breakwater.guest.abi;

import org.teavm.interop.Address;

/**
 * Loads and stores values in linear memory, little-endian, at addresses the canonical ABI gave or
 * {@link Arena} allocated. Works only in WebAssembly.
 *
 * <p>Java arrays move when the collector runs, so their bytes are copied in and out of the arena.
 */
public final class Memory {
  private static final long UNSIGNED = 0xFFFF_FFFFL;

  private Memory() {}

  /** The signed byte at {@code address}. */
  public static byte loadByte(int address) {
    return Address.fromInt(address).getByte();
  }

  /** The signed 16-bit value at {@code address}. */
  public static short loadShort(int address) {
    return Address.fromInt(address).getShort();
  }

  /** The 32-bit value at {@code address}. */
  public static int loadInt(int address) {
    return Address.fromInt(address).getInt();
  }

  /** The 64-bit value at {@code address}. */
  public static long loadLong(int address) {
    return Address.fromInt(address).getLong();
  }

  /** The {@code f32} at {@code address}. */
  public static float loadFloat(int address) {
    return Address.fromInt(address).getFloat();
  }

  /** The {@code f64} at {@code address}. */
  public static double loadDouble(int address) {
    return Address.fromInt(address).getDouble();
  }

  /** Stores the low 8 bits of {@code value}. */
  public static void storeByte(int address, int value) {
    Address.fromInt(address).putByte((byte) value);
  }

  /** Stores the low 16 bits of {@code value}. */
  public static void storeShort(int address, int value) {
    Address.fromInt(address).putShort((short) value);
  }

  /** Stores 32 bits. */
  public static void storeInt(int address, int value) {
    Address.fromInt(address).putInt(value);
  }

  /** Stores 64 bits. */
  public static void storeLong(int address, long value) {
    Address.fromInt(address).putLong(value);
  }

  /** Stores an {@code f32}. */
  public static void storeFloat(int address, float value) {
    Address.fromInt(address).putFloat(value);
  }

  /** Stores an {@code f64}. */
  public static void storeDouble(int address, double value) {
    Address.fromInt(address).putDouble(value);
  }

  /** Copies {@code length} bytes at {@code address} into a new array. */
  public static byte[] loadBytes(int address, int length) {
    byte[] bytes = new byte[length];
    Address.moveMemoryBlock(Address.fromInt(address), Address.ofData(bytes), length);
    return bytes;
  }

  /** Copies {@code bytes} into the arena and returns their address. */
  public static int lowerBytes(byte[] bytes) {
    int address = Arena.allocate(bytes.length, 1);
    Address.moveMemoryBlock(Address.ofData(bytes), Address.fromInt(address), bytes.length);
    return address;
  }

  /** Copies {@code length} values of one byte at {@code address} into a new array. */
  public static boolean[] loadBooleans(int address, int length) {
    boolean[] values = new boolean[length];
    for (int i = 0; i < length; i++) {
      values[i] = loadByte(address + i) != 0;
    }
    return values;
  }

  /** Copies {@code values} into the arena, a byte each, and returns their address. */
  public static int lowerBooleans(boolean[] values) {
    int address = Arena.allocate(values.length, 1);
    for (int i = 0; i < values.length; i++) {
      storeByte(address + i, values[i] ? 1 : 0);
    }
    return address;
  }

  /** Copies {@code length} values of 16 bits at {@code address} into a new array. */
  public static short[] loadShorts(int address, int length) {
    short[] values = new short[length];
    Address.moveMemoryBlock(Address.fromInt(address), Address.ofData(values), length * 2);
    return values;
  }

  /** Copies {@code values} into the arena and returns their address. */
  public static int lowerShorts(short[] values) {
    int byteSize = values.length * 2;
    int address = Arena.allocate(byteSize, 2);
    Address.moveMemoryBlock(Address.ofData(values), Address.fromInt(address), byteSize);
    return address;
  }

  /** Copies {@code length} values of 32 bits at {@code address} into a new array. */
  public static int[] loadInts(int address, int length) {
    int[] values = new int[length];
    Address.moveMemoryBlock(Address.fromInt(address), Address.ofData(values), length * 4);
    return values;
  }

  /** Copies {@code values} into the arena and returns their address. */
  public static int lowerInts(int[] values) {
    int byteSize = values.length * 4;
    int address = Arena.allocate(byteSize, 4);
    Address.moveMemoryBlock(Address.ofData(values), Address.fromInt(address), byteSize);
    return address;
  }

  /**
   * Copies {@code length} values of type {@code char} at {@code address} into a new array.
   *
   * @throws IllegalStateException if one is no Unicode scalar value
   */
  public static int[] loadScalars(int address, int length) {
    int[] values = loadInts(address, length);
    for (int value : values) {
      Lift.scalar(value);
    }
    return values;
  }

  /** Copies {@code length} values of 64 bits at {@code address} into a new array. */
  public static long[] loadLongs(int address, int length) {
    long[] values = new long[length];
    Address.moveMemoryBlock(Address.fromInt(address), Address.ofData(values), length * 8);
    return values;
  }

  /** Copies {@code values} into the arena and returns their address. */
  public static int lowerLongs(long[] values) {
    int byteSize = values.length * 8;
    int address = Arena.allocate(byteSize, 8);
    Address.moveMemoryBlock(Address.ofData(values), Address.fromInt(address), byteSize);
    return address;
  }

  /** Copies {@code length} values of 32 bits at {@code address} into a new array. */
  public static float[] loadFloats(int address, int length) {
    float[] values = new float[length];
    Address.moveMemoryBlock(Address.fromInt(address), Address.ofData(values), length * 4);
    return values;
  }

  /** Copies {@code values} into the arena and returns their address. */
  public static int lowerFloats(float[] values) {
    int byteSize = values.length * 4;
    int address = Arena.allocate(byteSize, 4);
    Address.moveMemoryBlock(Address.ofData(values), Address.fromInt(address), byteSize);
    return address;
  }

  /** Copies {@code length} values of 64 bits at {@code address} into a new array. */
  public static double[] loadDoubles(int address, int length) {
    double[] values = new double[length];
    Address.moveMemoryBlock(Address.fromInt(address), Address.ofData(values), length * 8);
    return values;
  }

  /** Copies {@code values} into the arena and returns their address. */
  public static int lowerDoubles(double[] values) {
    int byteSize = values.length * 8;
    int address = Arena.allocate(byteSize, 8);
    Address.moveMemoryBlock(Address.ofData(values), Address.fromInt(address), byteSize);
    return address;
  }

  /**
   * Reads {@code byteLength} bytes of UTF-8.
   *
   * @throws IllegalArgumentException if they are not UTF-8, with the place of the first wrong byte
   */
  public static String loadString(int address, int byteLength) {
    return Utf8.decode(loadBytes(address, byteLength));
  }

  /**
   * Writes {@code text} as UTF-8 into the arena; a surrogate without its partner becomes U+FFFD, as
   * the canonical ABI allows only scalar values.
   *
   * @return {@link #address} and {@link #length} in one
   */
  public static long lowerString(String text) {
    byte[] bytes = Utf8.encode(text);
    return ((long) bytes.length << 32) | (lowerBytes(bytes) & UNSIGNED);
  }

  /** The address in a result of {@link #lowerString}. */
  public static int address(long lowered) {
    return (int) lowered;
  }

  /** The number of bytes in a result of {@link #lowerString}. */
  public static int length(long lowered) {
    return (int) (lowered >>> 32);
  }
}
