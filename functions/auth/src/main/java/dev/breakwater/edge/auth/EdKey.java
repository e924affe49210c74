package dev.breakwater.edge.auth;

import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.jspecify.annotations.Nullable;

/**
 * The public key of Ed25519 signatures.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8037#section-3.1">RFC 8037, section 3.1</a>
 */
final class EdKey implements VerificationKey {
  private final Ed25519.PublicPoint point;

  private EdKey(Ed25519.PublicPoint point) {
    this.point = point;
  }

  /**
   * A key by its encoded point.
   *
   * @param x 32 bytes
   * @param name what the key is called where it was configured
   */
  static EdKey of(byte[] x, String name) {
    Ed25519.@Nullable PublicPoint point =
        x.length == Ed25519.PUBLIC_KEY_SIZE ? Ed25519.validatePublicKeyPartialExport(x, 0) : null;
    if (point == null) {
      throw new IllegalStateException(name + " is no point of the curve Ed25519");
    }
    return new EdKey(point);
  }

  @Override
  public boolean signed(byte[] message, byte[] signature) {
    return signature.length == Ed25519.SIGNATURE_SIZE
        && Ed25519.verify(signature, 0, point, message, 0, message.length);
  }
}
