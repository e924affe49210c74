package dev.breakwater.edge.gateway;

import dev.breakwater.guest.http.Headers;

/** The token of {@code Authorization: Bearer …} (RFC 6750, section 2.1). */
final class Bearer {
  private static final String SCHEME = "Bearer ";

  private Bearer() {}

  /** The token as it stands, or an empty one if the header is missing or has another scheme. */
  static String token(Headers headers) {
    return headers
        .first("authorization")
        .filter(value -> value.startsWith(SCHEME))
        .map(value -> value.substring(SCHEME.length()))
        .orElse("");
  }
}
