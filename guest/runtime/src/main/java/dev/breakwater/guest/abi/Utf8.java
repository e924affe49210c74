package dev.breakwater.guest.abi;

/**
 * UTF-8 as the canonical ABI wants it: strict when read, always well-formed when written. Far
 * smaller in a module than {@code java.nio.charset}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3629#section-4">RFC 3629, section 4</a>
 */
final class Utf8 {
  private static final char REPLACEMENT = 0xFFFD;

  private Utf8() {}

  /** The bytes of {@code text}; each unpaired surrogate is written as U+FFFD. */
  static byte[] encode(String text) {
    return encode(text, REPLACEMENT);
  }

  /** The bytes of {@code text}; {@code replacement} stands for each unpaired surrogate. */
  static byte[] encode(String text, char replacement) {
    byte[] bytes = new byte[byteSize(text, replacement)];
    int at = 0;
    int index = 0;
    while (index < text.length()) {
      int codePoint = scalarAt(text, index, replacement);
      at = encode(codePoint, bytes, at);
      index += Character.charCount(codePoint);
    }
    return bytes;
  }

  private static int byteSize(String text, char replacement) {
    int size = 0;
    int index = 0;
    while (index < text.length()) {
      int codePoint = scalarAt(text, index, replacement);
      size += byteSize(codePoint);
      index += Character.charCount(codePoint);
    }
    return size;
  }

  private static int byteSize(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }

  private static int scalarAt(String text, int index, char replacement) {
    char unit = text.charAt(index);
    if (!Character.isSurrogate(unit)) {
      return unit;
    }
    int codePoint = text.codePointAt(index);
    return codePoint < 0x10000 ? replacement : codePoint;
  }

  private static int encode(int codePoint, byte[] bytes, int at) {
    int size = byteSize(codePoint);
    if (size == 1) {
      bytes[at] = (byte) codePoint;
      return at + 1;
    }
    int rest = codePoint;
    for (int i = size - 1; i > 0; i--) {
      bytes[at + i] = (byte) (0x80 | (rest & 0x3F));
      rest >>>= 6;
    }
    bytes[at] = (byte) ((0xF00 >> size) | rest);
    return at + size;
  }

  /**
   * The text of {@code bytes}.
   *
   * @throws IllegalArgumentException if the bytes are not UTF-8
   */
  static String decode(byte[] bytes) {
    char[] units = new char[bytes.length];
    int length = 0;
    int at = 0;
    while (at < bytes.length) {
      int first = bytes[at];
      if (first >= 0) {
        units[length++] = (char) first;
        at++;
      } else {
        int size = validPrefix(bytes, at, bytes.length);
        if (!isCharacter(bytes, at, size)) {
          throw malformed(bytes, at);
        }
        length += Character.toChars(codePoint(bytes, at, size), units, length);
        at += size;
      }
    }
    return new String(units, 0, length);
  }

  /** How many bytes a sequence has that begins with {@code first}, which is no ASCII. */
  private static int sequenceSize(int first) {
    int unsigned = first & 0xFF;
    if (unsigned < 0xC2 || unsigned > 0xF4) {
      return 0;
    }
    return unsigned >= 0xF0 ? 4 : unsigned >= 0xE0 ? 3 : 2;
  }

  /** How many bytes at {@code at} begin a sequence, at least one. */
  static int validPrefix(byte[] bytes, int at, int end) {
    int size = sequenceSize(bytes[at]);
    int prefix = 1;
    while (prefix < size && at + prefix < end && continues(bytes, at, prefix)) {
      prefix++;
    }
    return prefix;
  }

  /** The second byte tells forms that are too long, and what lies above U+10FFFF. */
  private static boolean continues(byte[] bytes, int at, int index) {
    int next = bytes[at + index] & 0xFF;
    if (index > 1) {
      return (next & 0xC0) == 0x80;
    }
    int low = 0x80;
    int high = 0xBF;
    switch (bytes[at] & 0xFF) {
      case 0xE0 -> low = 0xA0;
      case 0xF0 -> low = 0x90;
      case 0xF4 -> high = 0x8F;
      default -> {}
    }
    return next >= low && next <= high;
  }

  /** Whether a {@link #validPrefix} of {@code size} bytes is a character. */
  static boolean isCharacter(byte[] bytes, int at, int size) {
    if (size != sequenceSize(bytes[at])) {
      return false;
    }
    int codePoint = codePoint(bytes, at, size);
    return codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE;
  }

  /** The character of a whole sequence of {@code size} bytes. */
  static int codePoint(byte[] bytes, int at, int size) {
    int codePoint = bytes[at] & (0x7F >> size);
    for (int i = 1; i < size; i++) {
      codePoint = (codePoint << 6) | (bytes[at + i] & 0x3F);
    }
    return codePoint;
  }

  private static IllegalArgumentException malformed(byte[] bytes, int at) {
    return new IllegalArgumentException(
        "a string must be UTF-8, but byte " + at + " of " + bytes.length + " starts no character");
  }
}
