package dev.breakwater.guest.jdk;

/**
 * Floating point to text, as {@link Double#toString(double)} and {@link Float#toString(float)} say:
 * the shortest decimal that reads as the value, of those the nearest to it.
 */
public final class FloatText {
  private static final int HIDDEN_BIT_OF_DOUBLE = 52;
  private static final int HIDDEN_BIT_OF_FLOAT = 23;
  private static final double[] TENS = tens();

  /** Whole numbers below it, and the tenths of those, lie further apart than doubles do. */
  private static final double EXACT = 1L << 51;

  private static final double SMALLEST_PLAIN = 1e-3;
  private static final double LARGEST_PLAIN = 1e7;
  private static final int FEWEST_DIGITS = 2;

  private FloatText() {}

  private static double[] tens() {
    double[] tens = new double[16];
    tens[0] = 1;
    for (int i = 1; i < tens.length; i++) {
      tens[i] = tens[i - 1] * 10;
    }
    return tens;
  }

  /** {@link Double#toString(double)}. */
  public static String of(double value) {
    double size = Math.abs(value);
    if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
      return special(value);
    }
    String sign = value < 0 ? "-" : "";
    return sign + decimal(size).text();
  }

  /** {@link Float#toString(float)}. */
  public static String of(float value) {
    if (value == 0 || !Float.isFinite(value)) {
      return special(value);
    }
    int bits = Float.floatToRawIntBits(value);
    String sign = bits < 0 ? "-" : "";
    int exponent = (bits & Integer.MAX_VALUE) >>> HIDDEN_BIT_OF_FLOAT;
    int fraction = bits & ((1 << HIDDEN_BIT_OF_FLOAT) - 1);
    return sign + shortest(fraction, exponent, FloatFormat.FLOAT).text();
  }

  /** The shortest decimal of a value above zero. */
  static Decimal decimal(double size) {
    return isPlain(size) ? plain(size) : shortest(size);
  }

  private static String special(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    String sign = value < 0 || 1 / value < 0 ? "-" : "";
    return sign + (value == 0 ? "0.0" : "Infinity");
  }

  private static boolean isPlain(double size) {
    return size >= SMALLEST_PLAIN && size < LARGEST_PLAIN;
  }

  /** The few digits of what people write are found without large numbers. */
  private static Decimal plain(double size) {
    for (int places = 0; places < TENS.length; places++) {
      double scaled = size * TENS[places];
      if (scaled >= EXACT) {
        break;
      }
      long digits = (long) (scaled + 0.5);
      if (digits / TENS[places] == size) {
        return new Decimal(digits, -places);
      }
    }
    return shortest(size);
  }

  private static Decimal shortest(double size) {
    long bits = Double.doubleToRawLongBits(size);
    int exponent = (int) (bits >>> HIDDEN_BIT_OF_DOUBLE);
    long fraction = bits & ((1L << HIDDEN_BIT_OF_DOUBLE) - 1);
    return shortest(fraction, exponent, FloatFormat.DOUBLE);
  }

  private static Decimal shortest(long fraction, int exponent, FloatFormat format) {
    long hidden = exponent == 0 ? 0 : 1L << (format.precision() - 1);
    int scale = format.smallest() + Math.max(exponent, 1) - 1;
    boolean narrowBelow = fraction == 0 && exponent > 1;
    return new Digits(fraction | hidden, scale, narrowBelow).shortest();
  }

  /** {@code digits * 10^exponent}. */
  record Decimal(long digits, int exponent) {
    String text() {
      String all = Long.toString(digits);
      int last = all.length();
      while (last > 1 && all.charAt(last - 1) == '0') {
        last--;
      }
      String significant = all.substring(0, last);
      int point = all.length() + exponent;
      return point > -3 && point <= 7
          ? plain(significant, point)
          : scientific(significant, point - 1);
    }

    private static String plain(String digits, int point) {
      if (point <= 0) {
        return "0." + "0".repeat(-point) + digits;
      }
      if (point >= digits.length()) {
        return digits + "0".repeat(point - digits.length()) + ".0";
      }
      return digits.substring(0, point) + "." + digits.substring(point);
    }

    private static String scientific(String digits, int exponent) {
      String rest = digits.length() == 1 ? "0" : digits.substring(1);
      return digits.charAt(0) + "." + rest + "E" + exponent;
    }
  }

  /**
   * Makes the digits of {@code significand * 2^scale} one by one, until what they stand for, or
   * that plus one in the last place, lies nearer to the value than to any other float.
   *
   * @see <a href="https://doi.org/10.1145/93542.93559">Steele and White, How to print
   *     floating-point numbers accurately</a>
   */
  private static final class Digits {
    /** log10(2) as a fraction of 2^22; whole parts are right for all exponents of doubles. */
    private static final int LOG_OF_TWO = 1_262_611;

    private static final int LOG_SCALE = 22;

    private final boolean even;
    private final int point;

    /** What is left of the value, and how far below and above it texts still read as it. */
    private final Natural rest;

    private final Natural below;
    private final Natural above;
    private final Natural one;

    Digits(long significand, int scale, boolean narrowBelow) {
      even = (significand & 1) == 0;
      int up = Math.max(scale, 0);
      rest = new Natural(significand).shiftLeft(up + 2);
      above = new Natural(2).shiftLeft(up);
      below = new Natural(narrowBelow ? 1 : 2).shiftLeft(up);
      one = new Natural(4).shiftLeft(Math.max(-scale, 0));
      int highestBit = Long.SIZE - 1 - Long.numberOfLeadingZeros(significand) + scale;
      int estimate = ((highestBit * LOG_OF_TWO) >> LOG_SCALE) + 1;
      for (Natural each : new Natural[] {rest, above, below}) {
        each.timesTenTo(Math.max(-estimate, 0));
      }
      one.timesTenTo(Math.max(estimate, 0));
      boolean tooLow = rest.compareTo(one) >= 0;
      if (tooLow) {
        one.timesTenTo(1);
      }
      point = tooLow ? estimate + 1 : estimate;
    }

    Decimal shortest() {
      long digits = 0;
      for (int count = 1; ; count++) {
        digits = digits * 10 + next();
        if (count >= FEWEST_DIGITS) {
          boolean down = isWithin(rest, below);
          boolean up = isWithin(one.copy().subtract(rest), above);
          if (down || up) {
            return new Decimal(isUpNearer(down, up, digits) ? digits + 1 : digits, point - count);
          }
        }
      }
    }

    private int next() {
      rest.multiplyAdd(10, 0);
      above.multiplyAdd(10, 0);
      below.multiplyAdd(10, 0);
      int digit = 0;
      while (rest.compareTo(one) >= 0) {
        rest.subtract(one);
        digit++;
      }
      return digit;
    }

    /** A text half way to the next float reads as the even one of the two. */
    private boolean isWithin(Natural distance, Natural limit) {
      int compared = distance.compareTo(limit);
      return compared < 0 || (compared == 0 && even);
    }

    private boolean isUpNearer(boolean down, boolean up, long digits) {
      if (down && up) {
        int compared = rest.copy().shiftLeft(1).compareTo(one);
        return compared > 0 || (compared == 0 && (digits & 1) != 0);
      }
      return up;
    }
  }
}
