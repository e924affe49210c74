package dev.breakwater.guest.abi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Linear memory as an array. */
public final class Memory {
  private static final byte[] BYTES = new byte[1 << 20];
  private static final ByteBuffer BUFFER = ByteBuffer.wrap(BYTES).order(ByteOrder.LITTLE_ENDIAN);

  private Memory() {}

  static void fill(int from, int to, byte value) {
    Arrays.fill(BYTES, from, to, value);
  }

  public static void copy(int from, int to, int byteSize) {
    System.arraycopy(BYTES, from, BYTES, to, byteSize);
  }

  private static int aligned(int address, int alignment) {
    if (address % alignment != 0) {
      throw new IllegalStateException(address + " is no multiple of " + alignment);
    }
    return address;
  }

  public static byte loadByte(int address) {
    return BUFFER.get(address);
  }

  public static short loadShort(int address) {
    return BUFFER.getShort(aligned(address, 2));
  }

  public static int loadInt(int address) {
    return BUFFER.getInt(aligned(address, 4));
  }

  public static long loadLong(int address) {
    return BUFFER.getLong(aligned(address, 8));
  }

  public static float loadFloat(int address) {
    return BUFFER.getFloat(aligned(address, 4));
  }

  public static double loadDouble(int address) {
    return BUFFER.getDouble(aligned(address, 8));
  }

  public static void storeByte(int address, int value) {
    BUFFER.put(address, (byte) value);
  }

  public static void storeShort(int address, int value) {
    BUFFER.putShort(aligned(address, 2), (short) value);
  }

  public static void storeInt(int address, int value) {
    BUFFER.putInt(aligned(address, 4), value);
  }

  public static void storeLong(int address, long value) {
    BUFFER.putLong(aligned(address, 8), value);
  }

  public static void storeFloat(int address, float value) {
    BUFFER.putFloat(aligned(address, 4), value);
  }

  public static void storeDouble(int address, double value) {
    BUFFER.putDouble(aligned(address, 8), value);
  }

  public static byte[] loadBytes(int address, int length) {
    return Arrays.copyOfRange(BYTES, address, address + length);
  }

  public static int lowerBytes(byte[] bytes) {
    int address = Arena.allocate(bytes.length, 1);
    System.arraycopy(bytes, 0, BYTES, address, bytes.length);
    return address;
  }

  public static boolean[] loadBooleans(int address, int length) {
    boolean[] values = new boolean[length];
    for (int i = 0; i < length; i++) {
      values[i] = loadByte(address + i) != 0;
    }
    return values;
  }

  public static int lowerBooleans(boolean[] values) {
    int address = Arena.allocate(values.length, 1);
    for (int i = 0; i < values.length; i++) {
      storeByte(address + i, values[i] ? 1 : 0);
    }
    return address;
  }

  public static short[] loadShorts(int address, int length) {
    short[] values = new short[length];
    for (int i = 0; i < length; i++) {
      values[i] = loadShort(address + i * 2);
    }
    return values;
  }

  public static int lowerShorts(short[] values) {
    int address = Arena.allocate(values.length * 2, 2);
    for (int i = 0; i < values.length; i++) {
      storeShort(address + i * 2, values[i]);
    }
    return address;
  }

  public static int[] loadInts(int address, int length) {
    int[] values = new int[length];
    for (int i = 0; i < length; i++) {
      values[i] = loadInt(address + i * 4);
    }
    return values;
  }

  public static int[] loadScalars(int address, int length) {
    int[] values = loadInts(address, length);
    for (int value : values) {
      Lift.scalar(value);
    }
    return values;
  }

  public static int lowerInts(int[] values) {
    int address = Arena.allocate(values.length * 4, 4);
    for (int i = 0; i < values.length; i++) {
      storeInt(address + i * 4, values[i]);
    }
    return address;
  }

  public static long[] loadLongs(int address, int length) {
    long[] values = new long[length];
    for (int i = 0; i < length; i++) {
      values[i] = loadLong(address + i * 8);
    }
    return values;
  }

  public static int lowerLongs(long[] values) {
    int address = Arena.allocate(values.length * 8, 8);
    for (int i = 0; i < values.length; i++) {
      storeLong(address + i * 8, values[i]);
    }
    return address;
  }

  public static float[] loadFloats(int address, int length) {
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = loadFloat(address + i * 4);
    }
    return values;
  }

  public static int lowerFloats(float[] values) {
    int address = Arena.allocate(values.length * 4, 4);
    for (int i = 0; i < values.length; i++) {
      storeFloat(address + i * 4, values[i]);
    }
    return address;
  }

  public static double[] loadDoubles(int address, int length) {
    double[] values = new double[length];
    for (int i = 0; i < length; i++) {
      values[i] = loadDouble(address + i * 8);
    }
    return values;
  }

  public static int lowerDoubles(double[] values) {
    int address = Arena.allocate(values.length * 8, 8);
    for (int i = 0; i < values.length; i++) {
      storeDouble(address + i * 8, values[i]);
    }
    return address;
  }

  public static String loadString(int address, int byteLength) {
    return new String(BYTES, address, byteLength, StandardCharsets.UTF_8);
  }

  public static long lowerString(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return (long) bytes.length << 32 | lowerBytes(bytes);
  }

  public static int address(long lowered) {
    return (int) lowered;
  }

  public static int length(long lowered) {
    return (int) (lowered >>> 32);
  }
}
