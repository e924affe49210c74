package dev.breakwater.guest.jdk.java.util;

import dev.breakwater.guest.abi.HostRandom;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** {@link java.util.UUID}, without UUIDs by name. */
public final class TUUID implements Serializable, Comparable<TUUID> {
  private static final long serialVersionUID = 1L;
  private static final int GROUPS = 5;
  private static final int[] GROUP_DIGITS = {8, 4, 4, 4, 12};

  private final long mostSignificant;
  private final long leastSignificant;

  public TUUID(long mostSigBits, long leastSigBits) {
    mostSignificant = mostSigBits;
    leastSignificant = leastSigBits;
  }

  /** A UUID of version 4 by the host's chance. */
  public static TUUID randomUUID() {
    return random(HostRandom.nextLong(), HostRandom.nextLong());
  }

  /** RFC 9562, 5.4: four bits of the version and two of the variant, the rest is chance. */
  static TUUID random(long high, long low) {
    return new TUUID(
        (high & 0xFFFF_FFFF_FFFF_0FFFL) | 0x4000L, (low & 0x3FFF_FFFF_FFFF_FFFFL) | (1L << 63));
  }

  /**
   * Reads five groups of hexadecimal digits; leading zeros may be missing.
   *
   * @throws IllegalArgumentException for any other text
   */
  public static TUUID fromString(String name) {
    long[] groups = new long[GROUPS];
    int at = 0;
    for (int i = 0; i < GROUPS; i++) {
      int end = i == GROUPS - 1 ? name.length() : name.indexOf('-', at);
      groups[i] = group(name, at, end, GROUP_DIGITS[i]);
      at = end + 1;
    }
    return new TUUID(
        (groups[0] << 32) | (groups[1] << 16) | groups[2], (groups[3] << 48) | groups[4]);
  }

  private static long group(String name, int start, int end, int mostDigits) {
    if (end <= start || end - start > mostDigits) {
      throw new IllegalArgumentException("Invalid UUID string: " + name);
    }
    long value = 0;
    for (int i = start; i < end; i++) {
      int digit = Character.digit(name.charAt(i), 16);
      if (digit < 0) {
        throw new IllegalArgumentException("Invalid UUID string: " + name);
      }
      value = (value << 4) | digit;
    }
    return value;
  }

  public long getMostSignificantBits() {
    return mostSignificant;
  }

  public long getLeastSignificantBits() {
    return leastSignificant;
  }

  public int version() {
    return (int) (mostSignificant >> 12) & 0xF;
  }

  public int variant() {
    return (int)
        ((leastSignificant >>> (64 - (leastSignificant >>> 62))) & (leastSignificant >> 63));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(36);
    append(text, mostSignificant, 8, 8);
    append(text.append('-'), mostSignificant, 4, 4);
    append(text.append('-'), mostSignificant, 0, 4);
    append(text.append('-'), leastSignificant, 12, 4);
    append(text.append('-'), leastSignificant, 0, 12);
    return text.toString();
  }

  /** {@code digits} hexadecimal digits of {@code value}, of which {@code lower} follow. */
  private static void append(StringBuilder text, long value, int lower, int digits) {
    for (int i = lower + digits - 1; i >= lower; i--) {
      text.append(Character.forDigit((int) (value >>> (4 * i)) & 0xF, 16));
    }
  }

  @Override
  public int hashCode() {
    long mixed = mostSignificant ^ leastSignificant;
    return (int) (mixed >> 32) ^ (int) mixed;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TUUID that
        && mostSignificant == that.mostSignificant
        && leastSignificant == that.leastSignificant;
  }

  @Override
  public int compareTo(TUUID other) {
    int high = Long.compare(mostSignificant, other.mostSignificant);
    return high != 0 ? high : Long.compare(leastSignificant, other.leastSignificant);
  }
}
