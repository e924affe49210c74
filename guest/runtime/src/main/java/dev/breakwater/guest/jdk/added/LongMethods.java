package dev.breakwater.guest.jdk.added;

import org.jspecify.annotations.Nullable;

/** For {@link Long}. */
final class LongMethods {
  private static final int DECIMAL = 10;

  private LongMethods() {}

  static long sum(long a, long b) {
    return a + b;
  }

  static long max(long a, long b) {
    return a >= b ? a : b;
  }

  static long min(long a, long b) {
    return a <= b ? a : b;
  }

  static int hashCode(long value) {
    return (int) (value ^ (value >>> Integer.SIZE));
  }

  static long parseUnsignedLong(String text) {
    return parseUnsignedLong(text, DECIMAL);
  }

  /** The last digit is added by hand: all before it fit a signed number. */
  static long parseUnsignedLong(String text, int radix) {
    if (text.startsWith("-")) {
      throw new NumberFormatException(
          "Illegal leading minus sign on unsigned string " + text + ".");
    }
    int last = text.length() - 1;
    int digit = last < 1 ? -1 : Character.digit(text.charAt(last), radix);
    if (digit < 0) {
      return Long.parseLong(text, radix);
    }
    long head = Long.parseLong(text.substring(0, last), radix);
    long value = head * radix + digit;
    if (Long.compareUnsigned(head, Long.divideUnsigned(-1, radix)) > 0
        || Long.compareUnsigned(value, head) < 0) {
      throw new NumberFormatException("String value " + text + " exceeds range of unsigned long.");
    }
    return value;
  }

  static long parseLong(@Nullable String text) {
    return parseLong(text, DECIMAL);
  }

  /**
   * TeaVM has messages of its own. Digits are those of ASCII alone: those of other scripts need
   * tables.
   */
  static long parseLong(@Nullable String text, int radix) {
    if (text == null) {
      throw new NumberFormatException("Cannot parse null string: null");
    }
    if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
      throw new NumberFormatException("radix " + radix + " is not one of 2 to 36");
    }
    boolean negative = text.startsWith("-");
    int start = negative || text.startsWith("+") ? 1 : 0;
    if (start == text.length()) {
      throw noNumber(text, radix);
    }
    long end = negative ? Long.MIN_VALUE : -Long.MAX_VALUE;
    long last = end / radix;
    long value = 0;
    for (int i = start; i < text.length(); i++) {
      int digit = digit(text.charAt(i), radix);
      if (digit < 0 || value < last || value * radix < end + digit) {
        throw noNumber(text, radix);
      }
      value = value * radix - digit;
    }
    return negative ? value : -value;
  }

  private static int digit(char letter, int radix) {
    int value = letter <= '9' ? letter - '0' : (letter | 0x20) - 'a' + DECIMAL;
    boolean ascii = letter <= '9' || (letter >= 'A' && letter <= 'z');
    return ascii && value < radix ? value : -1;
  }

  static NumberFormatException noNumber(@Nullable String text, int radix) {
    return new NumberFormatException(
        "For input string: \"" + text + "\"" + (radix == DECIMAL ? "" : " under radix " + radix));
  }
}
