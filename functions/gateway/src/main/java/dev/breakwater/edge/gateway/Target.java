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

  /**
   * Whether a server could take a segment of the path for {@code .} or {@code ..}, and so leave the
   * folder that the path begins with: encoded, with parameters, or cut at an encoded slash.
   */
  static boolean hasDotSegment(String path) {
    String dotted = path.replace("%2e", ".").replace("%2E", ".");
    return dotted.indexOf('.') >= 0 && hasDotsAlone(slashed(dotted) + "/");
  }

  private static String slashed(String path) {
    return path.replace("%2f", "/")
        .replace("%2F", "/")
        .replace("%5c", "/")
        .replace("%5C", "/")
        .replace('\\', '/');
  }

  private static boolean hasDotsAlone(String path) {
    int start = 1;
    for (int end = path.indexOf('/', start); end >= 0; end = path.indexOf('/', start)) {
      String segment = path.substring(start, end);
      int parameters = segment.indexOf(';');
      String name = parameters < 0 ? segment : segment.substring(0, parameters);
      if (name.equals(".") || name.equals("..")) {
        return true;
      }
      start = end + 1;
    }
    return false;
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
