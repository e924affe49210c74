package dev.breakwater.guest.jdk.added;

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
}
