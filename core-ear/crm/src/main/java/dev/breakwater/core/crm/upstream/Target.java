package dev.breakwater.core.crm.upstream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** Paths and queries as they come from clients, who send more than a URI may hold. */
final class Target {
  private static final HexFormat HEX = HexFormat.of().withUpperCase().withPrefix("%");

  /** A percent sign that begins no escape, or a character that no path and no query has. */
  private static final Pattern ILLEGAL =
      Pattern.compile("%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\\-._~:/?@!$&'()*+,;=%]");

  private Target() {}

  /** The same with what is illegal escaped. */
  static String legal(String target) {
    return ILLEGAL
        .matcher(target)
        .replaceAll(found -> HEX.formatHex(found.group().getBytes(UTF_8)));
  }
}
