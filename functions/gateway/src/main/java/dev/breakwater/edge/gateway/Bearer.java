package dev.breakwater.edge.gateway;

import dev.breakwater.guest.http.Headers;

/** The token of {@code Authorization: Bearer …}, and the challenge for one (RFC 6750). */
final class Bearer {
  private static final String SCHEME = "bearer ";
  private static final int MAX_DESCRIPTION = 100;

  private Bearer() {}

  /** The token as it stands, or an empty one if the header is missing or has another scheme. */
  static String token(Headers headers) {
    return headers
        .first("authorization")
        .filter(Bearer::hasScheme)
        .map(value -> value.substring(SCHEME.length()))
        .orElse("");
  }

  /** Without regard to the case of A to Z (RFC 9110, section 11.1). */
  private static boolean hasScheme(String value) {
    if (value.length() < SCHEME.length()) {
      return false;
    }
    for (int i = 0; i < SCHEME.length(); i++) {
      char c = value.charAt(i);
      char lower = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
      if (lower != SCHEME.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The value of {@code WWW-Authenticate}; who sent no token gets no error (section 3.1). */
  static String challenge(String reason, boolean withToken) {
    String realm = "Bearer realm=\"breakwater\"";
    return withToken
        ? realm + ", error=\"invalid_token\", error_description=\"" + described(reason) + "\""
        : realm;
  }

  /** Only what section 3 allows: part of a token may stand in {@code reason}. */
  private static String described(String reason) {
    int length = Math.min(reason.length(), MAX_DESCRIPTION);
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c = reason.charAt(i);
      boolean allowed = c >= ' ' && c <= '~' && c != '"' && c != '\\';
      text.append(allowed ? c : '?');
    }
    return text.toString();
  }
}
