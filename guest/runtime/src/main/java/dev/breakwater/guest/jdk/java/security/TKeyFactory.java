package dev.breakwater.guest.jdk.java.security;

import dev.breakwater.guest.jdk.Der;
import dev.breakwater.guest.jdk.EcPublicKey;
import dev.breakwater.guest.jdk.P256;
import dev.breakwater.guest.jdk.RsaPublicKey;
import java.math.BigInteger;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** {@link java.security.KeyFactory} for public keys of RSA, and of EC on P-256. */
public final class TKeyFactory {
  private static final String RSA = "RSA";
  private static final String EC = "EC";
  private static final int MIN_RSA_BITS = 512;

  /** The object identifier {@code rsaEncryption}, and nothing more. */
  private static final byte[] RSA_KEY = HexFormat.of().parseHex("06092a864886f70d0101010500");

  /** The object identifiers {@code ecPublicKey} and {@code prime256v1}. */
  private static final byte[] P256_KEY =
      HexFormat.of().parseHex("06072a8648ce3d020106082a8648ce3d030107");

  private static final int UNCOMPRESSED = 4;

  private final String algorithm;

  private TKeyFactory(String algorithm) {
    this.algorithm = algorithm;
  }

  /**
   * Knows {@code RSA} and {@code EC}.
   *
   * @throws NoSuchAlgorithmException for any other algorithm
   */
  public static TKeyFactory getInstance(String algorithm) throws NoSuchAlgorithmException {
    if (RSA.equalsIgnoreCase(algorithm)) {
      return new TKeyFactory(RSA);
    }
    if (EC.equalsIgnoreCase(algorithm)) {
      return new TKeyFactory(EC);
    }
    throw new NoSuchAlgorithmException(
        algorithm + " KeyFactory not available in functions: use RSA or EC");
  }

  public String getAlgorithm() {
    return algorithm;
  }

  /**
   * The key.
   *
   * @throws InvalidKeySpecException if {@code spec} is no key of this algorithm
   */
  public PublicKey generatePublic(KeySpec spec) throws InvalidKeySpecException {
    try {
      if (spec instanceof RSAPublicKeySpec numbers && algorithm.equals(RSA)) {
        return rsa(numbers.getModulus(), numbers.getPublicExponent(), null);
      }
      if (spec instanceof X509EncodedKeySpec encoded) {
        return algorithm.equals(RSA) ? rsa(encoded.getEncoded()) : ec(encoded.getEncoded());
      }
    } catch (IllegalArgumentException e) {
      throw new InvalidKeySpecException("no " + algorithm + " key: " + e.getMessage(), e);
    }
    throw new InvalidKeySpecException(
        "an " + algorithm + " key can be made of an X509EncodedKeySpec" + also());
  }

  private String also() {
    return algorithm.equals(RSA) ? " or an RSAPublicKeySpec" : "";
  }

  private static PublicKey rsa(byte[] encoded) {
    Der numbers = new Der(new Der(key(encoded, RSA_KEY)).sequence());
    PublicKey key = rsa(numbers.natural(), numbers.natural(), encoded);
    numbers.end();
    return key;
  }

  private static PublicKey rsa(BigInteger modulus, BigInteger exponent, byte @Nullable [] encoded) {
    if (modulus.bitLength() < MIN_RSA_BITS || !modulus.testBit(0)) {
      throw new IllegalArgumentException("a modulus must be odd and of 512 bits at least");
    }
    if (exponent.compareTo(BigInteger.TWO) <= 0 || !exponent.testBit(0)) {
      throw new IllegalArgumentException("an exponent must be odd and 3 at least");
    }
    return new RsaPublicKey(modulus, exponent, encoded);
  }

  private static PublicKey ec(byte[] encoded) {
    byte[] point = key(encoded, P256_KEY);
    if (point.length != 1 + 2 * P256.NUMBER_BYTES || point[0] != UNCOMPRESSED) {
      throw new IllegalArgumentException("a point of P-256 must have two numbers of 32 bytes");
    }
    int middle = 1 + P256.NUMBER_BYTES;
    BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, middle));
    BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, middle, point.length));
    if (!P256.contains(x, y)) {
      throw new IllegalArgumentException("the point is not on the curve P-256");
    }
    return new EcPublicKey(x, y, encoded);
  }

  /** What a {@code SubjectPublicKeyInfo} (RFC 5280, section 4.1) holds of the wanted algorithm. */
  private static byte[] key(byte[] encoded, byte[] wanted) {
    Der whole = new Der(encoded);
    Der info = new Der(whole.sequence());
    whole.end();
    if (!Arrays.equals(info.sequence(), wanted)) {
      throw new IllegalArgumentException("the key is of another algorithm or curve");
    }
    byte[] key = info.bits();
    info.end();
    return key;
  }
}
