package dev.breakwater.host.wasi;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** What may stand in the parts of a request's URI. */
final class HttpSyntax {
  private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*");
  private static final Pattern TARGET = Pattern.compile("[\\x21-\\x7E&&[^#<>\"\\\\^`{|}]]*");

  private HttpSyntax() {}

  static boolean isScheme(String text) {
    return SCHEME.matcher(text).matches();
  }

  /** Path and query: visible ASCII without what RFC 3986 wants percent-encoded. */
  static boolean isTarget(String text) {
    return TARGET.matcher(text).matches();
  }

  static boolean isAuthority(String text) {
    try {
      URI uri = new URI("http://" + text + "/");
      return uri.getHost() != null && text.equals(uri.getRawAuthority());
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
