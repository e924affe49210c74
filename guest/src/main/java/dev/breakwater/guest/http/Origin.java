package dev.breakwater.guest.http;

/**
 * The server that a call goes to.
 *
 * @param scheme {@code http} or {@code https}
 * @param authority host, and port if it is not the scheme's own: {@code 127.0.0.1:3001}
 */
public record Origin(String scheme, String authority) {

  /**
   * Reads {@code http://host:port}, with or without a slash at the end.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static Origin parse(String url) {
    int colon = url.indexOf("://");
    String scheme = colon < 0 ? "" : url.substring(0, colon);
    String rest = colon < 0 ? "" : url.substring(colon + 3);
    String authority = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    boolean known = scheme.equals("http") || scheme.equals("https");
    if (!known || authority.isEmpty() || hasOneOf(authority, "/?#@ ")) {
      throw new IllegalArgumentException(
          "\"" + url + "\" is no origin; wanted http://host:port or https://host");
    }
    return new Origin(scheme, authority);
  }

  private static boolean hasOneOf(String text, String chars) {
    for (int i = 0; i < chars.length(); i++) {
      if (text.indexOf(chars.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
