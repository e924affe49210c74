package dev.breakwater.guest.abi;

import java.util.Arrays;
import java.util.Objects;

/**
 * What {@link String} does with UTF-8 and ISO 8859-1. The compiler calls these methods instead of
 * those of {@code String} where the character set is a constant, so that a module needs no {@code
 * java.nio.charset}. Results are those of the JDK, malformed input included.
 */
public final class TextBytes {
  private static final char REPLACEMENT = 0xFFFD;

  private TextBytes() {}

  /** {@code text.getBytes(UTF_8)}: an unpaired surrogate becomes a question mark. */
  public static byte[] utf8(String text) {
    return Utf8.encode(text, '?');
  }

  /** {@code text.getBytes(ISO_8859_1)}: a character above U+00FF becomes one question mark. */
  public static byte[] latin1(String text) {
    byte[] bytes = new byte[text.length()];
    int size = 0;
    int index = 0;
    while (index < text.length()) {
      int codePoint = text.codePointAt(index);
      bytes[size++] = (byte) (codePoint > 0xFF ? '?' : codePoint);
      index += Character.charCount(codePoint);
    }
    return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
  }

  /** The characters of {@code new String(bytes, UTF_8)}. */
  public static char[] utf8Characters(byte[] bytes) {
    return utf8Characters(bytes, 0, bytes.length);
  }

  /**
   * The characters of {@code new String(bytes, offset, length, UTF_8)}: each start of a sequence
   * that does not go on, as long as it is, becomes one U+FFFD, and so does an encoded surrogate.
   */
  public static char[] utf8Characters(byte[] bytes, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    char[] units = new char[length];
    int count = 0;
    int at = offset;
    int end = offset + length;
    while (at < end) {
      int first = bytes[at];
      int part = first >= 0 ? 1 : Utf8.validPrefix(bytes, at, end);
      if (first >= 0) {
        units[count++] = (char) first;
      } else if (Utf8.isCharacter(bytes, at, part)) {
        count += Character.toChars(Utf8.codePoint(bytes, at, part), units, count);
      } else {
        units[count++] = REPLACEMENT;
      }
      at += part;
    }
    return count == length ? units : Arrays.copyOf(units, count);
  }

  /** The characters of {@code new String(bytes, ISO_8859_1)}. */
  public static char[] latin1Characters(byte[] bytes) {
    return latin1Characters(bytes, 0, bytes.length);
  }

  /** The characters of {@code new String(bytes, offset, length, ISO_8859_1)}. */
  public static char[] latin1Characters(byte[] bytes, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    char[] units = new char[length];
    for (int i = 0; i < length; i++) {
      units[i] = (char) (bytes[offset + i] & 0xFF);
    }
    return units;
  }
}
