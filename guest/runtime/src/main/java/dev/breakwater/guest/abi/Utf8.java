package dev.breakwater.guest.abi;

/**
 * UTF-8 as the canonical ABI wants it: strict when read, always well-formed when written. Far
 * smaller in a module than {@code java.nio.charset}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3629#section-4">RFC 3629, section 4</a>
 */
final class Utf8 {
  private static final int REPLACEMENT = 0xFFFD;

  private Utf8() {}

  /** The bytes of {@code text}; each unpaired surrogate is written as U+FFFD. */
  static byte[] encode(String text) {
    byte[] bytes = new byte[byteSize(text)];
    int at = 0;
    int index = 0;
    while (index < text.length()) {
      int codePoint = scalarAt(text, index);
      at = encode(codePoint, bytes, at);
      index += Character.charCount(codePoint);
    }
    return bytes;
  }

  private static int byteSize(String text) {
    int size = 0;
    int index = 0;
    while (index < text.length()) {
      int codePoint = scalarAt(text, index);
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

  private static int scalarAt(String text, int index) {
    char unit = text.charAt(index);
    if (!Character.isSurrogate(unit)) {
      return unit;
    }
    int codePoint = text.codePointAt(index);
    return codePoint < 0x10000 ? REPLACEMENT : codePoint;
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
        int size = sequenceSize(bytes, at);
        length += Character.toChars(codePointAt(bytes, at, size), units, length);
        at += size;
      }
    }
    return new String(units, 0, length);
  }

  private static int sequenceSize(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + size > bytes.length) {
      throw malformed(bytes, at);
    }
    return size;
  }

  private static int codePointAt(byte[] bytes, int at, int size) {
    int codePoint = bytes[at] & (0x7F >> size);
    for (int i = 1; i < size; i++) {
      int next = bytes[at + i];
      if ((next & 0xC0) != 0x80) {
        throw malformed(bytes, at);
      }
      codePoint = (codePoint << 6) | (next & 0x3F);
    }
    boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    if (byteSize(codePoint) != size || surrogate || codePoint > Character.MAX_CODE_POINT) {
      throw malformed(bytes, at);
    }
    return codePoint;
  }

  private static IllegalArgumentException malformed(byte[] bytes, int at) {
    return new IllegalArgumentException(
        "a string must be UTF-8, but byte " + at + " of " + bytes.length + " starts no character");
  }
}
