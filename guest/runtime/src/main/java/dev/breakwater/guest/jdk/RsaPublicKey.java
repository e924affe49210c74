package dev.breakwater.guest.jdk;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A key of RSA signatures.
 *
 * @param encoded as it was read; a key made of its numbers has no other form
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its numbers below
public record RsaPublicKey(BigInteger modulus, BigInteger publicExponent, byte @Nullable [] encoded)
    implements RSAPublicKey {
  private static final long serialVersionUID = 1;

  @Override
  public BigInteger getModulus() {
    return modulus;
  }

  @Override
  public BigInteger getPublicExponent() {
    return publicExponent;
  }

  @Override
  public String getAlgorithm() {
    return "RSA";
  }

  @Override
  public @Nullable String getFormat() {
    return encoded == null ? null : "X.509";
  }

  @Override
  public byte @Nullable [] getEncoded() {
    return encoded == null ? null : encoded.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RsaPublicKey key
        && key.modulus.equals(modulus)
        && key.publicExponent.equals(publicExponent);
  }

  @Override
  public int hashCode() {
    return modulus.hashCode();
  }

  /**
   * Whether {@code signature} is PKCS #1 v1.5 of {@code hash}: the one padded block that is right
   * is built and compared, so that nothing of a signature is parsed.
   *
   * @param hash of SHA-256
   * @param signature as long as the modulus
   * @see <a href="https://www.rfc-editor.org/rfc/rfc8017#section-8.2.2">RFC 8017, section 8.2.2</a>
   */
  public boolean signed(byte[] hash, byte[] signature) {
    BigInteger number = new BigInteger(1, signature);
    return number.compareTo(modulus) < 0
        && number
            .modPow(publicExponent, modulus)
            .equals(new BigInteger(1, padded(hash, byteSize())));
  }

  /** How long its signatures are. */
  public int byteSize() {
    return (modulus.bitLength() + 7) / 8;
  }

  /** {@code 00 01 ff … ff 00 DigestInfo hash}. */
  private static byte[] padded(byte[] hash, int byteSize) {
    byte[] info = {
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
    byte[] block = new byte[byteSize];
    int infoAt = byteSize - hash.length - info.length;
    Arrays.fill(block, 2, infoAt - 1, (byte) 0xff);
    block[1] = 1;
    System.arraycopy(info, 0, block, infoAt, info.length);
    System.arraycopy(hash, 0, block, byteSize - hash.length, hash.length);
    return block;
  }
}
