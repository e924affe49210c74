package dev.breakwater.guest.jdk.added;

import dev.breakwater.guest.jdk.Elementary;

/** For {@link Math}. */
final class MathMethods {
  private static final long LOW = 0xFFFF_FFFFL;
  private static final int DOUBLE_FRACTION = 52;
  private static final int DOUBLE_EXPONENTS = 0x7FF;
  private static final int FLOAT_FRACTION = 23;
  private static final int FLOAT_EXPONENTS = 0xFF;

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

  /** From the value's exponent; TeaVM's takes that of 0 for one like others. */
  static double ulp(double value) {
    int exponent = (int) (Double.doubleToRawLongBits(value) >>> DOUBLE_FRACTION) & DOUBLE_EXPONENTS;
    if (exponent == DOUBLE_EXPONENTS) {
      return Math.abs(value);
    }
    int last = Math.max(exponent, 1) - 1;
    return last < DOUBLE_FRACTION
        ? Double.longBitsToDouble(1L << last)
        : Double.longBitsToDouble((long) (last - DOUBLE_FRACTION + 1) << DOUBLE_FRACTION);
  }

  static float ulp(float value) {
    int exponent = (Float.floatToRawIntBits(value) >>> FLOAT_FRACTION) & FLOAT_EXPONENTS;
    if (exponent == FLOAT_EXPONENTS) {
      return Math.abs(value);
    }
    int last = Math.max(exponent, 1) - 1;
    return last < FLOAT_FRACTION
        ? Float.intBitsToFloat(1 << last)
        : Float.intBitsToFloat((last - FLOAT_FRACTION + 1) << FLOAT_FRACTION);
  }

  static double sin(double x) {
    return Elementary.sin(x);
  }

  static double cos(double x) {
    return Elementary.cos(x);
  }

  static double tan(double x) {
    return Elementary.tan(x);
  }

  static double asin(double x) {
    return Elementary.asin(x);
  }

  static double acos(double x) {
    return Elementary.acos(x);
  }

  static double atan(double x) {
    return Elementary.atan(x);
  }

  static double exp(double x) {
    return Elementary.exp(x);
  }

  static double expm1(double x) {
    return Elementary.expm1(x);
  }

  static double log(double x) {
    return Elementary.log(x);
  }

  static double log10(double x) {
    return Elementary.log10(x);
  }

  static double log1p(double x) {
    return Elementary.log1p(x);
  }

  static double sinh(double x) {
    return Elementary.sinh(x);
  }

  static double cosh(double x) {
    return Elementary.cosh(x);
  }

  static double tanh(double x) {
    return Elementary.tanh(x);
  }

  static double cbrt(double x) {
    return Elementary.cbrt(x);
  }

  static double pow(double x, double y) {
    return Elementary.pow(x, y);
  }

  static double atan2(double y, double x) {
    return Elementary.atan2(y, x);
  }

  static double hypot(double x, double y) {
    return Elementary.hypot(x, y);
  }

  static double scalb(double value, int exponent) {
    return Elementary.scalb(value, exponent);
  }
}
