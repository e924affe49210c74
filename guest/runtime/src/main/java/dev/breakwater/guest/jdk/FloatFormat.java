package dev.breakwater.guest.jdk;

/**
 * One of the two formats of floating point.
 *
 * @param precision bits of a significand, the hidden one included
 * @param smallest exponent of the lowest bit of a subnormal value
 */
record FloatFormat(int precision, int smallest) {
  static final FloatFormat FLOAT = new FloatFormat(24, -149);
  static final FloatFormat DOUBLE = new FloatFormat(53, -1074);

  /** Exponent bits all set: infinity, without its sign. */
  long infinity() {
    int exponents = precision == DOUBLE.precision ? 0x7FF : 0xFF;
    return (long) exponents << (precision - 1);
  }

  /**
   * The bits of {@code significand * 2^exponent}, rounded to the nearest value, halves to the even
   * one.
   *
   * @param significand below 2<sup>62</sup>
   * @param more whether the value is a little larger than that
   */
  long rounded(long significand, int exponent, boolean more) {
    if (significand == 0) {
      return 0;
    }
    int bits = Long.SIZE - Long.numberOfLeadingZeros(significand);
    int drop = Math.max(bits - precision, smallest - exponent);
    if (drop >= Long.SIZE - 1) {
      return 0;
    }
    return drop <= 0
        ? packed(significand << -drop, exponent + drop)
        : packed(halfEven(significand, drop, more), exponent + drop);
  }

  private static long halfEven(long significand, int drop, boolean more) {
    long kept = significand >> drop;
    long lost = significand & ((1L << drop) - 1);
    long half = 1L << (drop - 1);
    boolean up = lost > half || (lost == half && (more || (kept & 1) != 0));
    return up ? kept + 1 : kept;
  }

  /** A significand that rounding carried to one bit more makes the next exponent by itself. */
  private long packed(long significand, int exponent) {
    long raised = (long) exponent - smallest;
    if (raised >= infinity() >> (precision - 1)) {
      return infinity();
    }
    boolean subnormal = significand < 1L << (precision - 1);
    return subnormal
        ? significand
        : Math.min(significand + (raised << (precision - 1)), infinity());
  }
}
