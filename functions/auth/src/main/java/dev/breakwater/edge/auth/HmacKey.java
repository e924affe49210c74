package dev.breakwater.edge.auth;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The shared key of HMAC-SHA256 signatures (RFC 7518, section 3.2). */
final class HmacKey implements VerificationKey {
  /** A key shorter than the hash weakens the signature. */
  private static final int MIN_BYTES = 32;

  private final SecretKeySpec key;

  private HmacKey(SecretKeySpec key) {
    this.key = key;
  }

  /**
   * A key of at least 32 bytes.
   *
   * @param name what the key is called where it was configured
   */
  static HmacKey of(byte[] bytes, String name) {
    if (bytes.length < MIN_BYTES) {
      throw new IllegalStateException(
          name + " has " + bytes.length + " bytes, at least 32 are needed");
    }
    return new HmacKey(new SecretKeySpec(bytes, "HmacSHA256"));
  }

  /** Takes the same time wherever the signatures differ. */
  @Override
  public boolean signed(byte[] message, byte[] signature) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return MessageDigest.isEqual(mac.doFinal(message), signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 is part of every function", e);
    }
  }
}
