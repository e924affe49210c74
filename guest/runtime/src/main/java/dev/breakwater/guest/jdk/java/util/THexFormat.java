package dev.breakwater.guest.jdk.java.util;

import java.util.Objects;

/** {@link java.util.HexFormat}. */
public final class THexFormat {
  private static final String LOWER = "0123456789abcdef";
  private static final String UPPER = "0123456789ABCDEF";
  private static final int DIGIT_BITS = 4;
  private static final int MASK = 0xF;
  private static final THexFormat PLAIN = new THexFormat("", "", "", LOWER);

  private final String delimiter;
  private final String prefix;
  private final String suffix;
  private final String digits;

  private THexFormat(String delimiter, String prefix, String suffix, String digits) {
    this.delimiter = Objects.requireNonNull(delimiter, "delimiter");
    this.prefix = Objects.requireNonNull(prefix, "prefix");
    this.suffix = Objects.requireNonNull(suffix, "suffix");
    this.digits = digits;
  }

  /** Two small digits for each byte and nothing between them. */
  public static THexFormat of() {
    return PLAIN;
  }

  /** The same with {@code delimiter} between bytes. */
  public static THexFormat ofDelimiter(String delimiter) {
    return PLAIN.withDelimiter(delimiter);
  }

  public THexFormat withDelimiter(String delimiter) {
    return new THexFormat(delimiter, prefix, suffix, digits);
  }

  public THexFormat withPrefix(String prefix) {
    return new THexFormat(delimiter, prefix, suffix, digits);
  }

  public THexFormat withSuffix(String suffix) {
    return new THexFormat(delimiter, prefix, suffix, digits);
  }

  public THexFormat withUpperCase() {
    return new THexFormat(delimiter, prefix, suffix, UPPER);
  }

  public THexFormat withLowerCase() {
    return new THexFormat(delimiter, prefix, suffix, LOWER);
  }

  public String delimiter() {
    return delimiter;
  }

  public String prefix() {
    return prefix;
  }

  public String suffix() {
    return suffix;
  }

  public boolean isUpperCase() {
    return digits.equals(UPPER);
  }

  public String formatHex(byte[] bytes) {
    return formatHex(bytes, 0, bytes.length);
  }

  public String formatHex(byte[] bytes, int from, int to) {
    Objects.checkFromToIndex(from, to, bytes.length);
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(i == from ? "" : delimiter).append(prefix);
      text.append(toHexDigits(bytes[i])).append(suffix);
    }
    return text.toString();
  }

  public byte[] parseHex(CharSequence text) {
    return parseHex(text, 0, text.length());
  }

  public byte[] parseHex(CharSequence text, int from, int to) {
    Objects.checkFromToIndex(from, to, text.length());
    int stride = prefix.length() + 2 + suffix.length() + delimiter.length();
    int length = to - from;
    if (length == 0) {
      return new byte[0];
    }
    if ((length + delimiter.length()) % stride != 0) {
      throw new IllegalArgumentException("string is incorrect length: " + length);
    }
    byte[] bytes = new byte[(length + delimiter.length()) / stride];
    String whole = text.subSequence(from, to).toString();
    for (int i = 0; i < bytes.length; i++) {
      int at = i * stride;
      at = past(whole, at, i == 0 ? "" : delimiter, i == 0 ? 0 : -delimiter.length());
      at = past(whole, at, prefix, 0);
      past(whole, at + 2, suffix, 0);
      bytes[i] = (byte) fromHexDigits(whole, at, at + 2);
    }
    return bytes;
  }

  private static int past(String text, int at, String literal, int offset) {
    if (!text.startsWith(literal, at + offset)) {
      throw new IllegalArgumentException("found no \"" + literal + "\" at " + (at + offset));
    }
    return at + offset + literal.length();
  }

  public char toLowHexDigit(int value) {
    return digits.charAt(value & MASK);
  }

  public char toHighHexDigit(int value) {
    return digits.charAt((value >> DIGIT_BITS) & MASK);
  }

  public String toHexDigits(byte value) {
    return toHexDigits(value, 2);
  }

  public String toHexDigits(char value) {
    return toHexDigits(value, 4);
  }

  public String toHexDigits(short value) {
    return toHexDigits(value, 4);
  }

  public String toHexDigits(int value) {
    return toHexDigits(value, 8);
  }

  public String toHexDigits(long value) {
    return toHexDigits(value, 16);
  }

  public String toHexDigits(long value, int count) {
    if (count < 0 || count > 16) {
      throw new IllegalArgumentException("number of digits: " + count);
    }
    char[] text = new char[count];
    for (int i = 0; i < count; i++) {
      text[i] = digits.charAt((int) (value >>> ((count - 1 - i) * DIGIT_BITS)) & MASK);
    }
    return new String(text);
  }

  public static boolean isHexDigit(int letter) {
    return value(letter) >= 0;
  }

  public static int fromHexDigit(int letter) {
    int value = value(letter);
    if (value < 0) {
      throw new NumberFormatException(
          "not a hexadecimal digit: \"" + (char) letter + "\" = " + letter);
    }
    return value;
  }

  private static int value(int letter) {
    if (letter >= '0' && letter <= '9') {
      return letter - '0';
    }
    int small = letter | ('a' - 'A');
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
  }

  public static int fromHexDigits(CharSequence text) {
    return fromHexDigits(text, 0, text.length());
  }

  public static int fromHexDigits(CharSequence text, int from, int to) {
    return (int) number(text, from, to, 8);
  }

  public static long fromHexDigitsToLong(CharSequence text) {
    return fromHexDigitsToLong(text, 0, text.length());
  }

  public static long fromHexDigitsToLong(CharSequence text, int from, int to) {
    return number(text, from, to, 16);
  }

  private static long number(CharSequence text, int from, int to, int most) {
    Objects.checkFromToIndex(from, to, text.length());
    if (to - from > most) {
      throw new IllegalArgumentException("string is too long: " + (to - from));
    }
    long number = 0;
    for (int i = from; i < to; i++) {
      number = (number << DIGIT_BITS) | fromHexDigit(text.charAt(i));
    }
    return number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof THexFormat that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return Objects.hash(delimiter, prefix, suffix, isUpperCase());
  }

  @Override
  public String toString() {
    return "uppercase: "
        + isUpperCase()
        + ", delimiter: \""
        + delimiter
        + "\", prefix: \""
        + prefix
        + "\", suffix: \""
        + suffix
        + "\"";
  }
}
