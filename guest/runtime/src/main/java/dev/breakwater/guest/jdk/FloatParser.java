package dev.breakwater.guest.jdk;

/**
 * Text to floating point, as {@link Double#valueOf(String)} says: the nearest value, of two equally
 * near ones the even one.
 */
public final class FloatParser {
  private static final int HEX = 16;
  private static final int HEX_BITS = 4;

  /** More digits change nothing but whether a value lies half way between two floats. */
  private static final int MOST_DIGITS = 800;

  /** Hexadecimal digits that are kept; the rest says only whether there is more. */
  private static final int MOST_HEX_DIGITS = 15;

  private static final int LARGEST_EXPONENT = 100_000;

  /** Beyond these, a value rounds to infinity or to zero whatever its digits. */
  private static final int HIGHEST_POINT = 400;

  private static final int LOWEST_POINT = -400;

  private static final int EXACT_TEN = 22;
  private static final long EXACT_DIGITS = 1L << 53;

  /** Bits of a quotient beyond the precision. */
  private static final int GUARD_BITS = 3;

  private final String text;
  private final String number;
  private final FloatFormat format;
  private int at;

  /** Digits before the point; negative for as many zeros behind it. */
  private int pointAt;

  private FloatParser(String text, FloatFormat format) {
    this.text = text;
    this.number = text.trim();
    this.format = format;
  }

  /** {@link Double#parseDouble(String)}. */
  public static double parseDouble(String text) {
    return Double.longBitsToDouble(bits(text, FloatFormat.DOUBLE, Double.SIZE));
  }

  /** {@link Float#parseFloat(String)}. */
  public static float parseFloat(String text) {
    return Float.intBitsToFloat((int) bits(text, FloatFormat.FLOAT, Float.SIZE));
  }

  private static long bits(String text, FloatFormat format, int size) {
    FloatParser parser = new FloatParser(text, format);
    if (parser.number.isEmpty()) {
      throw new NumberFormatException("empty String");
    }
    boolean negative = parser.skip("-");
    if (!negative) {
      parser.skip("+");
    }
    return parser.unsigned() | (negative ? 1L << (size - 1) : 0);
  }

  private long unsigned() {
    long bits;
    if (skip("NaN")) {
      bits = format.infinity() | 1L << (format.precision() - 2);
    } else if (skip("Infinity")) {
      bits = format.infinity();
    } else {
      bits = skip("0x") || skip("0X") ? hexadecimal() : decimal();
      at += at < number.length() && "fFdD".indexOf(number.charAt(at)) >= 0 ? 1 : 0;
    }
    if (at < number.length()) {
      throw refused();
    }
    return bits;
  }

  private boolean skip(String word) {
    boolean here = number.startsWith(word, at);
    at += here ? word.length() : 0;
    return here;
  }

  private NumberFormatException refused() {
    return new NumberFormatException("For input string: \"" + text + "\"");
  }

  /** The digits of both sides of the point from the first that is no zero. */
  private String digits(int radix) {
    StringBuilder digits = new StringBuilder();
    pointAt = -1;
    for (; at < number.length(); at++) {
      char c = number.charAt(at);
      if (c == '.') {
        pointAt = point(digits.length());
      } else if (c < 128 && Character.digit(c, radix) >= 0) {
        digits.append(c);
      } else {
        break;
      }
    }
    if (digits.isEmpty()) {
      throw refused();
    }
    if (pointAt < 0) {
      pointAt = digits.length();
    }
    return withoutLeadingZeros(digits);
  }

  private int point(int here) {
    if (pointAt >= 0) {
      throw new NumberFormatException("multiple points");
    }
    return here;
  }

  private String withoutLeadingZeros(StringBuilder digits) {
    int zeros = 0;
    while (zeros < digits.length() && digits.charAt(zeros) == '0') {
      zeros++;
    }
    pointAt -= zeros;
    return digits.substring(zeros);
  }

  private int exponent() {
    boolean negative = skip("-");
    if (!negative) {
      skip("+");
    }
    int start = at;
    int exponent = 0;
    for (; at < number.length() && isDigit(number.charAt(at)); at++) {
      exponent = Math.min(exponent * 10 + number.charAt(at) - '0', LARGEST_EXPONENT);
    }
    if (at == start) {
      throw refused();
    }
    return negative ? -exponent : exponent;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private long hexadecimal() {
    String digits = digits(HEX);
    if (!skip("p") && !skip("P")) {
      throw refused();
    }
    int kept = Math.min(digits.length(), MOST_HEX_DIGITS);
    int scale = exponent() + (pointAt - kept) * HEX_BITS;
    long significand = 0;
    for (int i = 0; i < kept; i++) {
      significand = significand << HEX_BITS | Character.digit(digits.charAt(i), HEX);
    }
    boolean more = !isZero(digits, kept);
    return format.rounded(significand, scale, more);
  }

  private static boolean isZero(String digits, int from) {
    for (int i = from; i < digits.length(); i++) {
      if (digits.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }

  private long decimal() {
    String digits = digits(10);
    if (skip("e") || skip("E")) {
      pointAt += exponent();
    }
    int length = digits.length();
    while (length > 0 && digits.charAt(length - 1) == '0') {
      length--;
    }
    if (length == 0 || pointAt < LOWEST_POINT) {
      return 0;
    }
    if (pointAt > HIGHEST_POINT) {
      return format.infinity();
    }
    String significant =
        length > MOST_DIGITS ? digits.substring(0, MOST_DIGITS) + "1" : digits.substring(0, length);
    return nearest(significant, pointAt - significant.length());
  }

  /** {@code digits * 10^exponent}. */
  private long nearest(String digits, int exponent) {
    if (format.equals(FloatFormat.DOUBLE)
        && digits.length() < 16
        && Math.abs(exponent) <= EXACT_TEN) {
      long whole = Long.parseLong(digits);
      if (whole <= EXACT_DIGITS) {
        return Double.doubleToRawLongBits(exact(whole, exponent));
      }
    }
    Natural dividend = new Natural(0);
    for (int i = 0; i < digits.length(); i++) {
      dividend.multiplyAdd(10, digits.charAt(i) - '0');
    }
    dividend.timesTenTo(Math.max(exponent, 0));
    return quotient(dividend, new Natural(1).timesTenTo(Math.max(-exponent, 0)));
  }

  /** Both numbers are exact, so there is one rounding. */
  private static double exact(long digits, int exponent) {
    double ten = 1;
    for (int i = Math.abs(exponent); i > 0; i--) {
      ten *= 10;
    }
    return exponent < 0 ? digits / ten : digits * ten;
  }

  private long quotient(Natural dividend, Natural divisor) {
    int estimate = dividend.bitLength() - divisor.bitLength();
    int lowest = Math.max(estimate - format.precision(), format.smallest()) - GUARD_BITS;
    dividend.shiftLeft(Math.max(-lowest, 0));
    int bits = Math.max(estimate - lowest, 0) + 1;
    divisor.shiftLeft(Math.max(lowest, 0) + bits);
    long quotient = 0;
    for (int i = 0; i <= bits; i++) {
      quotient <<= 1;
      if (dividend.compareTo(divisor) >= 0) {
        dividend.subtract(divisor);
        quotient |= 1;
      }
      dividend.shiftLeft(1);
    }
    return format.rounded(quotient, lowest, !dividend.isZero());
  }
}
