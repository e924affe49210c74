package dev.breakwater.guest.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/** Text in a URL (RFC 3986, section 2.1). */
final class PercentEncoding {
  private static final int ESCAPE_LENGTH = 3;

  private PercentEncoding() {}

  /** The text that {@code encoded} stands for, or nothing if it is not percent-encoded UTF-8. */
  static Optional<String> decoded(String encoded) {
    for (int at = encoded.indexOf('%'); at >= 0; at = encoded.indexOf('%', at + 1)) {
      if (octet(encoded, at) < 0) {
        return Optional.empty();
      }
    }
    byte[] bytes = bytes(encoded);
    String text = new String(bytes, UTF_8);
    return Arrays.equals(text.getBytes(UTF_8), bytes) ? Optional.of(text) : Optional.empty();
  }

  /**
   * The text that a name or a value in a query stands for, as browsers read it: {@code +} is a
   * space, a {@code %} that begins no escape is itself, and what is no UTF-8 becomes U+FFFD.
   *
   * @see <a href="https://url.spec.whatwg.org/#urlencoded-parsing">URL Standard, 5.1</a>
   */
  static String decodedFormText(String encoded) {
    return new String(bytes(encoded.replace('+', ' ')), UTF_8);
  }

  private static byte[] bytes(String encoded) {
    if (encoded.indexOf('%') < 0) {
      return encoded.getBytes(UTF_8);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    int at = 0;
    while (at < encoded.length()) {
      int octet = octet(encoded, at);
      int escape = encoded.indexOf('%', at + 1);
      int end = octet >= 0 ? at + ESCAPE_LENGTH : escape < 0 ? encoded.length() : escape;
      if (octet >= 0) {
        bytes.write(octet);
      } else {
        byte[] plain = encoded.substring(at, end).getBytes(UTF_8);
        bytes.write(plain, 0, plain.length);
      }
      at = end;
    }
    return bytes.toByteArray();
  }

  /** The byte that the escape at {@code at} stands for, or −1 if none is there. */
  private static int octet(String text, int at) {
    if (text.charAt(at) != '%' || at + 2 >= text.length()) {
      return -1;
    }
    int high = hex(text.charAt(at + 1));
    int low = hex(text.charAt(at + 2));
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static int hex(char digit) {
    return digit > 'f' ? -1 : Character.digit(digit, 16);
  }
}
