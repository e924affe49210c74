package dev.breakwater.edge.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The shared key of HMAC-SHA256 signatures. */
final class SigningKey {
  /** A key shorter than the hash weakens the signature (RFC 7518, section 3.2). */
  private static final int MIN_BYTES = 32;

  private final SecretKeySpec key;

  private SigningKey(SecretKeySpec key) {
    this.key = key;
  }

  /** The key whose bytes are the UTF-8 of {@code secret}; refuses fewer than 32. */
  static SigningKey of(String secret) {
    byte[] bytes = secret.getBytes(UTF_8);
    if (bytes.length < MIN_BYTES) {
      throw new IllegalStateException(
          "the variable jwt_secret has " + bytes.length + " bytes, at least 32 are needed");
    }
    return new SigningKey(new SecretKeySpec(bytes, "HmacSHA256"));
  }

  /**
   * Whether {@code signature} is that of {@code text}; takes the same time wherever they differ.
   */
  boolean signed(String text, byte[] signature) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return MessageDigest.isEqual(mac.doFinal(text.getBytes(UTF_8)), signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 is part of every function", e);
    }
  }
}
