package dev.breakwater.host.canonical;

import dev.breakwater.component.model.Canon.StringEncoding;
import dev.breakwater.host.TrapException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import run.endive.runtime.Memory;

/**
 * Strings as they lie in a guest, in the encoding of its options: nothing malformed comes in,
 * nothing malformed goes out.
 *
 * @see <a
 *     href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md#loading">Canonical
 *     ABI, Loading</a>
 */
final class Texts {
  /** The bit of a length that says UTF-16 where Latin-1 is possible. */
  private static final int UTF16_TAG = 1 << 31;

  private Texts() {}

  /**
   * A string on its way into a guest.
   *
   * @param alignment of its address
   * @param length the number that stands beside the address: code units, with the tag if need be
   */
  @SuppressWarnings("ArrayRecordComponent") // written to the guest at once, compared by nobody
  record Encoded(byte[] bytes, int alignment, int length) {}

  /**
   * Takes a string out of {@code guest}.
   *
   * @param length as the guest gave it, with the tag
   */
  static String load(Guest guest, int address, int length, CallScope scope) {
    return switch (guest.encoding()) {
      case UTF8 -> Utf8.decode(bytes(guest, address, Integer.toUnsignedLong(length), 1, scope));
      case UTF16 -> utf16(bytes(guest, address, 2 * Integer.toUnsignedLong(length), 2, scope));
      case LATIN1_OR_UTF16 ->
          (length & UTF16_TAG) != 0
              ? utf16(bytes(guest, address, 2L * (length ^ UTF16_TAG), 2, scope))
              : new String(bytes(guest, address, length, 2, scope), StandardCharsets.ISO_8859_1);
    };
  }

  /** Unpaired surrogates, which are no text, become what the charset has for them. */
  static Encoded encode(String text, StringEncoding encoding) {
    return switch (encoding) {
      case UTF8 -> encoded(Utf8.encode(text), 1);
      case UTF16 -> {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
        yield new Encoded(bytes, 2, bytes.length / 2);
      }
      case LATIN1_OR_UTF16 -> {
        if (text.chars().allMatch(unit -> unit <= 0xFF)) {
          yield encoded(text.getBytes(StandardCharsets.ISO_8859_1), 2);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
        yield new Encoded(bytes, 2, bytes.length / 2 | UTF16_TAG);
      }
    };
  }

  private static Encoded encoded(byte[] bytes, int alignment) {
    return new Encoded(bytes, alignment, bytes.length);
  }

  private static byte[] bytes(
      Guest guest, int address, long byteSize, int alignment, CallScope scope) {
    Memory memory = guest.memory();
    Region.require(memory, address, byteSize, alignment, "a string");
    scope.lift(byteSize);
    return memory.readBytes(address, (int) byteSize);
  }

  private static String utf16(byte[] bytes) {
    try {
      return StandardCharsets.UTF_16LE.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new TrapException("a string of " + bytes.length + " bytes is not valid UTF-16", e);
    }
  }
}
