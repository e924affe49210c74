package dev.breakwater.guest.jdk.added;

import org.jspecify.annotations.Nullable;

/** For {@link Integer}. */
final class IntegerMethods {
  private static final int DECIMAL = 10;

  private IntegerMethods() {}

  static int sum(int a, int b) {
    return a + b;
  }

  static long toUnsignedLong(int value) {
    return value & 0xFFFF_FFFFL;
  }

  static int parseUnsignedInt(String text) {
    return parseUnsignedInt(text, DECIMAL);
  }

  static int parseUnsignedInt(String text, int radix) {
    if (text.startsWith("-")) {
      throw new NumberFormatException(
          "Illegal leading minus sign on unsigned string " + text + ".");
    }
    long value = Long.parseLong(text, radix);
    if (value >>> Integer.SIZE != 0) {
      throw new NumberFormatException("String value " + text + " exceeds range of unsigned int.");
    }
    return (int) value;
  }

  static int parseInt(@Nullable String text) {
    return parseInt(text, DECIMAL);
  }

  static int parseInt(@Nullable String text, int radix) {
    long value = LongMethods.parseLong(text, radix);
    if ((int) value != value) {
      throw LongMethods.noNumber(text, radix);
    }
    return (int) value;
  }
}
