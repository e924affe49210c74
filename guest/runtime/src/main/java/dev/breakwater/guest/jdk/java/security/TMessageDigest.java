package dev.breakwater.guest.jdk.java.security;

import dev.breakwater.guest.jdk.Sha256;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@link java.security.MessageDigest} for SHA-256. */
public final class TMessageDigest {
  private static final String SHA_256 = "SHA-256";

  private final Sha256 sha256 = new Sha256();

  private TMessageDigest() {}

  /**
   * Knows {@code SHA-256}.
   *
   * @throws NoSuchAlgorithmException for any other algorithm
   */
  public static TMessageDigest getInstance(String algorithm) throws NoSuchAlgorithmException {
    if (!SHA_256.equalsIgnoreCase(algorithm)) {
      throw new NoSuchAlgorithmException(
          algorithm + " MessageDigest not available in functions: use SHA-256");
    }
    return new TMessageDigest();
  }

  public String getAlgorithm() {
    return SHA_256;
  }

  public int getDigestLength() {
    return Sha256.DIGEST_BYTES;
  }

  public void update(byte input) {
    sha256.update(new byte[] {input});
  }

  public void update(byte[] input) {
    sha256.update(input);
  }

  public void update(byte[] input, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, input.length);
    sha256.update(input, offset, length);
  }

  public byte[] digest() {
    return sha256.digest();
  }

  public byte[] digest(byte[] input) {
    return sha256.update(input).digest();
  }

  public void reset() {
    sha256.reset();
  }

  /** Compares in a time that depends on the length of {@code candidate} alone. */
  public static boolean isEqual(byte @Nullable [] expected, byte @Nullable [] candidate) {
    if (expected == null || candidate == null) {
      return expected == null && candidate == null;
    }
    int difference = expected.length ^ candidate.length;
    for (int i = 0; i < candidate.length; i++) {
      byte wanted = expected.length == 0 ? 0 : expected[i < expected.length ? i : 0];
      difference |= wanted ^ candidate[i];
    }
    return difference == 0;
  }

  @Override
  public String toString() {
    return SHA_256 + " Message Digest";
  }
}
