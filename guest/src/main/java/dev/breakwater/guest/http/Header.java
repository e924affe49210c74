package dev.breakwater.guest.http;

/**
 * One header line.
 *
 * @param name ASCII; its letters are kept in lower case
 * @param value one char a byte (ISO 8859-1), so that any value passes through unchanged
 */
public record Header(String name, String value) {
  public Header {
    name = HeaderNames.lowerCase(name);
  }
}
