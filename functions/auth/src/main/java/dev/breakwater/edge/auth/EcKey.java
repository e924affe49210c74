package dev.breakwater.edge.auth;

import java.math.BigInteger;
import java.util.Arrays;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.math.ec.ECCurve;
import org.bouncycastle.math.ec.custom.sec.SecP256R1Curve;

/**
 * The public key of ECDSA signatures on P-256 with SHA-256; a signature is {@code r} and {@code s},
 * 32 bytes each.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7518#section-3.4">RFC 7518, section 3.4</a>
 */
final class EcKey implements VerificationKey {
  private static final int NUMBER_BYTES = 32;
  private static final BigInteger BASE_X =
      new BigInteger("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296", 16);
  private static final BigInteger BASE_Y =
      new BigInteger("4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5", 16);

  private final ECPublicKeyParameters key;

  private EcKey(ECPublicKeyParameters key) {
    this.key = key;
  }

  /**
   * A key by its point.
   *
   * @param x 32 bytes, big-endian, as is {@code y}
   * @param name what the key is called where it was configured
   */
  static EcKey of(byte[] x, byte[] y, String name) {
    if (x.length != NUMBER_BYTES || y.length != NUMBER_BYTES) {
      throw new IllegalStateException(name + " must have an x and a y of 32 bytes each");
    }
    ECCurve curve = new SecP256R1Curve();
    ECDomainParameters domain =
        new ECDomainParameters(
            curve, curve.createPoint(BASE_X, BASE_Y), curve.getOrder(), curve.getCofactor());
    try {
      return new EcKey(
          new ECPublicKeyParameters(
              curve.createPoint(new BigInteger(1, x), new BigInteger(1, y)), domain));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(name + " is no point of the curve P-256", e);
    }
  }

  @Override
  public boolean signed(byte[] message, byte[] signature) {
    if (signature.length != 2 * NUMBER_BYTES) {
      return false;
    }
    ECDSASigner verifier = new ECDSASigner();
    verifier.init(false, key);
    return verifier.verifySignature(
        Sha256.of(message),
        new BigInteger(1, Arrays.copyOf(signature, NUMBER_BYTES)),
        new BigInteger(1, Arrays.copyOfRange(signature, NUMBER_BYTES, 2 * NUMBER_BYTES)));
  }
}
