package dev.breakwater.guest.jdk.java.security;

import dev.breakwater.guest.jdk.Der;
import dev.breakwater.guest.jdk.EcPublicKey;
import dev.breakwater.guest.jdk.P256;
import dev.breakwater.guest.jdk.RsaPublicKey;
import dev.breakwater.guest.jdk.Sha256;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.SignatureException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@link java.security.Signature}, which checks and does not sign: a function holds no key. */
public final class TSignature {
  private final Algorithm algorithm;
  private final Sha256 message = new Sha256();
  private @Nullable PublicKey key;

  /** By the JDK's names. */
  private enum Algorithm {
    RSA("SHA256withRSA"),
    ECDSA("SHA256withECDSA"),
    ECDSA_PLAIN("SHA256withECDSAinP1363Format");

    private final String title;

    Algorithm(String title) {
      this.title = title;
    }
  }

  private TSignature(Algorithm algorithm) {
    this.algorithm = algorithm;
  }

  /**
   * Knows {@code SHA256withRSA}, {@code SHA256withECDSA} and {@code SHA256withECDSAinP1363Format}.
   *
   * @throws NoSuchAlgorithmException for any other algorithm
   */
  public static TSignature getInstance(String algorithm) throws NoSuchAlgorithmException {
    for (Algorithm each : Algorithm.values()) {
      if (each.title.equalsIgnoreCase(algorithm)) {
        return new TSignature(each);
      }
    }
    throw new NoSuchAlgorithmException(
        algorithm
            + " Signature not available in functions: use SHA256withRSA, SHA256withECDSA or"
            + " SHA256withECDSAinP1363Format");
  }

  public String getAlgorithm() {
    return algorithm.title;
  }

  /**
   * Begins.
   *
   * @throws InvalidKeyException if the key is none of this algorithm
   */
  public void initVerify(@Nullable PublicKey publicKey) throws InvalidKeyException {
    boolean fits =
        algorithm == Algorithm.RSA
            ? publicKey instanceof RsaPublicKey
            : publicKey instanceof EcPublicKey;
    if (!fits) {
      throw new InvalidKeyException(
          "no key for " + algorithm.title + ": make one by KeyFactory.generatePublic");
    }
    key = publicKey;
    message.reset();
  }

  public void update(byte input) throws SignatureException {
    update(new byte[] {input});
  }

  public void update(byte[] input) throws SignatureException {
    update(input, 0, input.length);
  }

  public void update(byte[] input, int offset, int length) throws SignatureException {
    requireKey();
    Objects.checkFromIndexSize(offset, length, input.length);
    message.update(input, offset, length);
  }

  private PublicKey requireKey() throws SignatureException {
    if (key == null) {
      throw new SignatureException("object not initialized for verification: call initVerify");
    }
    return key;
  }

  /**
   * Whether the key has signed what came; a new message begins.
   *
   * @throws SignatureException if {@code signature} is not of the algorithm's form
   */
  public boolean verify(byte[] signature) throws SignatureException {
    PublicKey ready = requireKey();
    byte[] hash = message.digest();
    return ready instanceof RsaPublicKey rsa
        ? rsaSigned(rsa, hash, signature)
        : ecSigned((EcPublicKey) ready, hash, signature);
  }

  private static boolean rsaSigned(RsaPublicKey key, byte[] hash, byte[] signature)
      throws SignatureException {
    if (signature.length != key.byteSize()) {
      throw new SignatureException(
          "Bad signature length: got " + signature.length + " but was expecting " + key.byteSize());
    }
    return key.signed(hash, signature);
  }

  private boolean ecSigned(EcPublicKey key, byte[] hash, byte[] signature)
      throws SignatureException {
    if (algorithm == Algorithm.ECDSA_PLAIN && signature.length != 2 * P256.NUMBER_BYTES) {
      return false; // as the JDK has it: here no form is broken
    }
    BigInteger[] numbers =
        algorithm == Algorithm.ECDSA ? fromDer(signature) : fromHalves(signature);
    return P256.signed(key.x(), key.y(), hash, numbers[0], numbers[1]);
  }

  private static BigInteger[] fromDer(byte[] signature) throws SignatureException {
    try {
      Der whole = new Der(signature);
      Der numbers = new Der(whole.sequence());
      whole.end();
      BigInteger[] both = {numbers.natural(), numbers.natural()};
      numbers.end();
      return both;
    } catch (IllegalArgumentException e) {
      throw new SignatureException("Invalid encoding for signature: " + e.getMessage(), e);
    }
  }

  private static BigInteger[] fromHalves(byte[] signature) {
    return new BigInteger[] {
      new BigInteger(1, Arrays.copyOf(signature, P256.NUMBER_BYTES)),
      new BigInteger(1, Arrays.copyOfRange(signature, P256.NUMBER_BYTES, signature.length))
    };
  }

  @Override
  public String toString() {
    return "Signature object: " + algorithm.title;
  }
}
