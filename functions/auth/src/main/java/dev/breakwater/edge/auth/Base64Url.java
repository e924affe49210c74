package dev.breakwater.edge.auth;

import java.util.Base64;
import java.util.Optional;

/** base64url without padding, as JSON Web Signatures use it (RFC 7515, section 2). */
final class Base64Url {
  private Base64Url() {}

  /** The bytes, or nothing if {@code text} is not their only encoding. */
  static Optional<byte[]> decode(String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      String canonical = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      return canonical.equals(text) ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
