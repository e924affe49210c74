package dev.breakwater.edge.auth;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The public key of RSASSA-PKCS1-v1_5 signatures with SHA-256.
 *
 * <p>Builds the one padded block that is right and compares all of it, so that nothing of what a
 * signature holds is ever parsed.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8017#section-8.2.2">RFC 8017, section 8.2.2</a>
 */
final class RsaKey implements VerificationKey {
  private static final int MIN_BITS = 2048;
  private static final int MAX_BITS = 4096;
  private static final int MAX_EXPONENT_BITS = 32;

  /** The DER of {@code DigestInfo} before a SHA-256 hash (RFC 8017, section 9.2, note 1). */
  private static final byte[] DIGEST_INFO = {
    0x30,
    0x31,
    0x30,
    0x0d,
    0x06,
    0x09,
    0x60,
    (byte) 0x86,
    0x48,
    0x01,
    0x65,
    0x03,
    0x04,
    0x02,
    0x01,
    0x05,
    0x00,
    0x04,
    0x20
  };

  private final BigInteger modulus;
  private final BigInteger exponent;

  private RsaKey(BigInteger modulus, BigInteger exponent) {
    this.modulus = modulus;
    this.exponent = exponent;
  }

  /**
   * A key of 2048 to 4096 bits with an odd exponent of at most 32 bits.
   *
   * @param modulus big-endian, as is {@code exponent}
   * @param name what the key is called where it was configured
   */
  static RsaKey of(byte[] modulus, byte[] exponent, String name) {
    BigInteger n = new BigInteger(1, modulus);
    BigInteger e = new BigInteger(1, exponent);
    if (n.bitLength() < MIN_BITS || n.bitLength() > MAX_BITS || !n.testBit(0)) {
      throw new IllegalStateException(
          name
              + " has a modulus of "
              + n.bitLength()
              + " bits, wanted is an odd one of 2048 to 4096");
    }
    if (e.bitLength() < 2 || e.bitLength() > MAX_EXPONENT_BITS || !e.testBit(0)) {
      throw new IllegalStateException(
          name + " has an exponent that no key should have; wanted is an odd one like 65537");
    }
    return new RsaKey(n, e);
  }

  @Override
  public boolean signed(byte[] message, byte[] signature) {
    int bytes = (modulus.bitLength() + 7) / 8;
    BigInteger number = new BigInteger(1, signature);
    if (signature.length != bytes || number.compareTo(modulus) >= 0) {
      return false;
    }
    BigInteger wanted = new BigInteger(1, padded(Sha256.of(message), bytes));
    return number.modPow(exponent, modulus).equals(wanted);
  }

  /** {@code 00 01 ff … ff 00 DigestInfo hash}. */
  private static byte[] padded(byte[] hash, int bytes) {
    byte[] block = new byte[bytes];
    int hashAt = bytes - hash.length;
    int infoAt = hashAt - DIGEST_INFO.length;
    Arrays.fill(block, 2, infoAt - 1, (byte) 0xff);
    block[1] = 1;
    System.arraycopy(DIGEST_INFO, 0, block, infoAt, DIGEST_INFO.length);
    System.arraycopy(hash, 0, block, hashAt, hash.length);
    return block;
  }
}
