package dev.breakwater.guest.jdk;

import java.math.BigInteger;
import java.security.PublicKey;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A key of ECDSA signatures on P-256.
 *
 * @param encoded as it was read
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its content below
public record EcPublicKey(BigInteger x, BigInteger y, byte[] encoded) implements PublicKey {
  private static final long serialVersionUID = 1;

  @Override
  public String getAlgorithm() {
    return "EC";
  }

  @Override
  public String getFormat() {
    return "X.509";
  }

  @Override
  public byte[] getEncoded() {
    return encoded.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EcPublicKey key && Arrays.equals(key.encoded, encoded);
  }

  @Override
  public int hashCode() {
    return x.hashCode();
  }
}
