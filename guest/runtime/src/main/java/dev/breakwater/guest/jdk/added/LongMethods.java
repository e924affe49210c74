package dev.breakwater.guest.jdk.added;

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
}
