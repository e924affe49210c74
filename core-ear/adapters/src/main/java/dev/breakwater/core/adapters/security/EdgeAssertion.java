package dev.breakwater.core.adapters.security;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The header {@code X-Edge-Assertion}: {@code v1;key;time;nonce;digest;mac}.
 *
 * @param key the id of the key that signed it
 * @param seconds when it was made, since 1970
 * @param nonce 16 random bytes or more in base64url; never seen before
 * @param digest SHA-256 of the body in base64url, or {@value #UNSIGNED}
 * @param mac HMAC-SHA256 over {@link #message} in base64url
 */
record EdgeAssertion(String key, long seconds, String nonce, String digest, String mac) {
  static final String UNSIGNED = "unsigned";
  private static final String VERSION = "v1";
  private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");
  private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9_-]{22,64}");

  /**
   * What the edge says a request is.
   *
   * @param target path and query, as in the request line
   * @param user {@code X-User-Id}, empty if there is none
   * @param requestId {@code X-Request-Id}, empty if there is none
   */
  record Claim(String method, String target, String user, String requestId) {}

  /** Reads the header; nothing if it is none of this version. */
  static Optional<EdgeAssertion> parse(String header) {
    String[] parts = header.split(";", -1);
    if (parts.length != 6
        || !parts[0].equals(VERSION)
        || !SECONDS.matcher(parts[2]).matches()
        || !NONCE.matcher(parts[3]).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new EdgeAssertion(parts[1], Long.parseLong(parts[2]), parts[3], parts[4], parts[5]));
  }

  /**
   * The text that is signed: nine lines with a line feed between them. None of them can hold one,
   * so no two requests have the same text.
   */
  String message(Claim claim) {
    return String.join(
        "\n",
        List.of(
            VERSION,
            key,
            Long.toString(seconds),
            nonce,
            claim.method(),
            claim.target(),
            claim.user(),
            claim.requestId(),
            digest));
  }
}
