package dev.breakwater.core.adapters.rest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header that carries the name of a file.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6266">RFC 6266</a>, <a
 *     href="https://www.rfc-editor.org/rfc/rfc8187">RFC 8187</a> for {@code filename*}
 */
final class ContentDisposition {
  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([^\\s=;]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;]*))");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");
  private static final Pattern EXTENDED =
      Pattern.compile("(?i:utf-8)'[^']*'((?:[\\w!#$&+.^`|~-]|%\\p{XDigit}{2})*)");

  /** {@code attr-char} of RFC 8187. */
  private static final String UNENCODED = "!#$&+-.^_`|~";

  private ContentDisposition() {}

  /** The name in the header of a part; {@code filename*} goes before {@code filename}. */
  static Optional<String> fileName(String header) {
    Map<String, String> parameters = new HashMap<>();
    Matcher matcher = PARAMETER.matcher(header);
    while (matcher.find()) {
      String quoted = matcher.group(2);
      parameters.putIfAbsent(
          matcher.group(1).toLowerCase(Locale.ROOT),
          quoted == null ? matcher.group(3).strip() : ESCAPED.matcher(quoted).replaceAll("$1"));
    }
    return Optional.ofNullable(parameters.get("filename*"))
        .flatMap(ContentDisposition::decoded)
        .or(() -> Optional.ofNullable(parameters.get("filename")));
  }

  private static Optional<String> decoded(String extended) {
    Matcher matcher = EXTENDED.matcher(extended);
    return matcher.matches()
        ? Optional.of(
            URLDecoder.decode(matcher.group(1).replace("+", "%2B"), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /**
   * The header of an answer that is to be saved as {@code name}. Whatever is not plain ASCII stands
   * in {@code filename*}, with a stand-in for clients that know only {@code filename}.
   */
  static String attachment(String name) {
    String plain = name.replaceAll("[^ -~]|[\"\\\\%]", "_");
    String header = "attachment; filename=\"" + plain + "\"";
    return plain.equals(name) ? header : header + "; filename*=UTF-8''" + encoded(name);
  }

  private static String encoded(String name) {
    StringBuilder text = new StringBuilder();
    for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (octet & 0xff);
      boolean plain =
          character < 0x80
              && (Character.isLetterOrDigit(character) || UNENCODED.indexOf(character) >= 0);
      text.append(plain ? String.valueOf(character) : String.format("%%%02X", (int) character));
    }
    return text.toString();
  }
}
