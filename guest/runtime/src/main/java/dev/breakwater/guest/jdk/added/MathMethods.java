package dev.breakwater.guest.jdk.added;

/** For {@link Math}. */
final class MathMethods {
  private static final long LOW = 0xFFFF_FFFFL;

  private MathMethods() {}

  static long multiplyFull(int a, int b) {
    return (long) a * b;
  }

  /** Schoolbook multiplication of halves of 32 bits. */
  static long multiplyHigh(long a, long b) {
    long aHigh = a >> 32;
    long aLow = a & LOW;
    long bHigh = b >> 32;
    long bLow = b & LOW;
    long middle = aHigh * bLow + ((aLow * bLow) >>> 32);
    long carry = aLow * bHigh + (middle & LOW);
    return aHigh * bHigh + (middle >> 32) + (carry >> 32);
  }

  /** To the nearest whole number, halves to the even one. */
  static double rint(double value) {
    double low = Math.floor(value);
    double over = value - low;
    boolean up = over > 0.5 || (over == 0.5 && low * 0.5 != Math.floor(low * 0.5));
    return Math.copySign(up ? low + 1 : low, value);
  }

  static long round(double value) {
    double low = Math.floor(value);
    return (long) (value - low >= 0.5 ? low + 1 : low);
  }

  static int round(float value) {
    double low = Math.floor(value);
    return (int) (value - low >= 0.5 ? low + 1 : low);
  }

  static int addExact(int a, int b) {
    return narrow((long) a + b);
  }

  static int subtractExact(int a, int b) {
    return narrow((long) a - b);
  }

  static int multiplyExact(int a, int b) {
    return narrow((long) a * b);
  }

  static int negateExact(int a) {
    return narrow(-(long) a);
  }

  static int incrementExact(int a) {
    return narrow(a + 1L);
  }

  static int decrementExact(int a) {
    return narrow(a - 1L);
  }

  static int toIntExact(long value) {
    return narrow(value);
  }

  private static int narrow(long value) {
    if ((int) value != value) {
      throw new ArithmeticException("integer overflow");
    }
    return (int) value;
  }

  static long addExact(long a, long b) {
    long sum = a + b;
    return checked(sum, ((a ^ sum) & (b ^ sum)) < 0);
  }

  static long subtractExact(long a, long b) {
    long rest = a - b;
    return checked(rest, ((a ^ b) & (a ^ rest)) < 0);
  }

  static long multiplyExact(long a, long b) {
    long product = a * b;
    return checked(product, Math.multiplyHigh(a, b) != product >> 63);
  }

  private static long checked(long value, boolean overflow) {
    if (overflow) {
      throw new ArithmeticException("long overflow");
    }
    return value;
  }
}
