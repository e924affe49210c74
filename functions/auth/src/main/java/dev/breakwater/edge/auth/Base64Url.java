package dev.breakwater.edge.auth;

import java.util.Base64;
import java.util.Optional;

/** base64url without padding, as JSON Web Signatures use it (RFC 7515, section 2). */
final class Base64Url {
  private Base64Url() {}

  /** The bytes, or nothing if {@code text} is not their only encoding. */
  static Optional<byte[]> decode(String text) {
    if (text.length() % 4 == 1 || !isOfAlphabet(text)) {
      return Optional.empty();
    }
    byte[] bytes = Base64.getUrlDecoder().decode(text);
    String canonical = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return canonical.equals(text) ? Optional.of(bytes) : Optional.empty();
  }

  /** Asked first: in functions the decoder has no sane answer to anything else. */
  private static boolean isOfAlphabet(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      boolean digit = c >= '0' && c <= '9';
      if (!letter && !digit && c != '-' && c != '_') {
        return false;
      }
    }
    return true;
  }
}
