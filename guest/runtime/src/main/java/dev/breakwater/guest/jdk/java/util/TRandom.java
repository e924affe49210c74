package dev.breakwater.guest.jdk.java.util;

import java.io.Serializable;
import java.util.random.RandomGenerator;

/**
 * {@link java.util.Random}: the same seed gives the same sequence as on a JVM, where TeaVM's own
 * class ignores seeds.
 */
public class TRandom implements RandomGenerator, Serializable {
  private static final long serialVersionUID = 1L;
  private static final long MULTIPLIER = 0x5DEECE66DL;
  private static final long ADDEND = 0xBL;
  private static final long MASK = (1L << 48) - 1;
  private static final double TWO_POW_MINUS_53 = 0x1.0p-53;
  private static final float TWO_POW_MINUS_24 = 0x1.0p-24f;

  private long seed;
  private double spareGaussian;
  private boolean hasSpareGaussian;

  public TRandom() {
    seed = (long) (Math.random() * MASK);
  }

  @SuppressWarnings("this-escape") // as in the JDK: a subclass may ignore the seed
  public TRandom(long seed) {
    setSeed(seed);
  }

  public void setSeed(long seed) {
    this.seed = (seed ^ MULTIPLIER) & MASK;
    hasSpareGaussian = false;
  }

  protected int next(int bits) {
    seed = (seed * MULTIPLIER + ADDEND) & MASK;
    return (int) (seed >>> (48 - bits));
  }

  @Override
  public void nextBytes(byte[] bytes) {
    int chance = 0;
    for (int i = 0; i < bytes.length; i++) {
      chance = i % Integer.BYTES == 0 ? nextInt() : chance >> Byte.SIZE;
      bytes[i] = (byte) chance;
    }
  }

  @Override
  public int nextInt() {
    return next(32);
  }

  @Override
  public int nextInt(int bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("bound must be positive");
    }
    int bits = next(31);
    if ((bound & -bound) == bound) {
      return (int) ((bound * (long) bits) >> 31);
    }
    int value = bits % bound;
    while (bits - value + (bound - 1) < 0) {
      bits = next(31);
      value = bits % bound;
    }
    return value;
  }

  @Override
  public long nextLong() {
    return ((long) next(32) << 32) + next(32);
  }

  @Override
  public boolean nextBoolean() {
    return next(1) != 0;
  }

  @Override
  public float nextFloat() {
    return next(24) * TWO_POW_MINUS_24;
  }

  @Override
  public double nextDouble() {
    return (((long) next(26) << 27) + next(27)) * TWO_POW_MINUS_53;
  }

  /** By the polar method of Marsaglia, two at a time. */
  @Override
  public double nextGaussian() {
    if (hasSpareGaussian) {
      hasSpareGaussian = false;
      return spareGaussian;
    }
    double first;
    double second;
    double square;
    do {
      first = 2 * nextDouble() - 1;
      second = 2 * nextDouble() - 1;
      square = first * first + second * second;
    } while (square >= 1 || square == 0);
    double multiplier = StrictMath.sqrt(-2 * StrictMath.log(square) / square);
    spareGaussian = second * multiplier;
    hasSpareGaussian = true;
    return first * multiplier;
  }
}
