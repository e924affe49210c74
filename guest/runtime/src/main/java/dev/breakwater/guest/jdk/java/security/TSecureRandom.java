package dev.breakwater.guest.jdk.java.security;

import dev.breakwater.guest.abi.HostRandom;
import java.security.NoSuchAlgorithmException;
import java.util.Random;

/**
 * {@link java.security.SecureRandom}: every bit comes from the host; seeds are taken and unused.
 */
public class TSecureRandom extends Random {
  private static final long serialVersionUID = 1L;
  private static final String ALGORITHM = "NativePRNG";

  public TSecureRandom() {
    super(0);
  }

  public TSecureRandom(byte[] seed) {
    super(0);
  }

  /**
   * Knows {@code NativePRNG}, {@code NativePRNGNonBlocking}, {@code NativePRNGBlocking} and {@code
   * DRBG}, which are all the same here.
   *
   * @throws NoSuchAlgorithmException for any other algorithm
   */
  public static TSecureRandom getInstance(String algorithm) throws NoSuchAlgorithmException {
    return switch (algorithm) {
      case ALGORITHM, "NativePRNGNonBlocking", "NativePRNGBlocking", "DRBG" -> new TSecureRandom();
      default ->
          throw new NoSuchAlgorithmException(
              algorithm + " SecureRandom not available in functions: use new SecureRandom()");
    };
  }

  public static TSecureRandom getInstanceStrong() {
    return new TSecureRandom();
  }

  public String getAlgorithm() {
    return ALGORITHM;
  }

  public void setSeed(byte[] seed) {}

  @Override
  public void setSeed(long seed) {}

  public void reseed() {}

  @Override
  protected int next(int bits) {
    return (int) (HostRandom.nextLong() >>> (Long.SIZE - bits));
  }

  @Override
  public void nextBytes(byte[] bytes) {
    long chance = 0;
    for (int i = 0; i < bytes.length; i++) {
      chance = i % Long.BYTES == 0 ? HostRandom.nextLong() : chance >>> Byte.SIZE;
      bytes[i] = (byte) chance;
    }
  }

  public static byte[] getSeed(int numBytes) {
    return new TSecureRandom().generateSeed(numBytes);
  }

  public byte[] generateSeed(int numBytes) {
    if (numBytes < 0) {
      throw new IllegalArgumentException("numBytes cannot be negative");
    }
    byte[] seed = new byte[numBytes];
    nextBytes(seed);
    return seed;
  }
}
