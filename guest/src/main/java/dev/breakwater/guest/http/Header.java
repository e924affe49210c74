package dev.breakwater.guest.http;

import java.util.Locale;

/**
 * One header line.
 *
 * @param name in lower case
 * @param value one char a byte (ISO 8859-1), so that any value passes through unchanged
 */
public record Header(String name, String value) {
  public Header {
    name = name.toLowerCase(Locale.ROOT);
  }
}
