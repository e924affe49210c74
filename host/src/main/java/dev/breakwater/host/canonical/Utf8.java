package dev.breakwater.host.canonical;

import dev.breakwater.host.TrapException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** UTF-8 as the canonical ABI wants it: nothing malformed comes in, nothing malformed goes out. */
final class Utf8 {
  private Utf8() {}

  static String decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') < 0) {
      return text;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new TrapException("a string of " + bytes.length + " bytes is not valid UTF-8", e);
    }
  }

  /** Unpaired surrogates become {@code ?}. */
  static byte[] encode(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
