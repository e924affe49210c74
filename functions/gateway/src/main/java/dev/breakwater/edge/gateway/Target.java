package dev.breakwater.edge.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Path and query as every client and server takes them (RFC 3986, sections 3.3 and 3.4). Browsers
 * send more than that, such as {@code |}, which some hosts refuse to pass on.
 */
final class Target {
  private static final String HEX = "0123456789ABCDEF";
  private static final String PUNCTUATION = "-._~!$&'()*+,;=:@/?";

  private Target() {}

  /**
   * The same target with every other character percent-encoded as UTF-8, also a {@code %} that
   * begins no escape. What decodes it reads the same text.
   */
  static String encoded(String raw) {
    byte[] bytes = raw.getBytes(UTF_8);
    StringBuilder target = new StringBuilder(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (isAllowed(bytes[i]) || isEscape(bytes, i)) {
        target.append((char) bytes[i]);
      } else {
        target
            .append('%')
            .append(HEX.charAt((bytes[i] >> 4) & 15))
            .append(HEX.charAt(bytes[i] & 15));
      }
    }
    return target.toString();
  }

  private static boolean isAllowed(byte b) {
    boolean letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    return letter || (b >= '0' && b <= '9') || PUNCTUATION.indexOf(b) >= 0;
  }

  private static boolean isEscape(byte[] bytes, int at) {
    return bytes[at] == '%'
        && at + 2 < bytes.length
        && isHexDigit(bytes[at + 1])
        && isHexDigit(bytes[at + 2]);
  }

  private static boolean isHexDigit(byte b) {
    return HEX.indexOf(b) >= 0 || (b >= 'a' && b <= 'f');
  }
}
