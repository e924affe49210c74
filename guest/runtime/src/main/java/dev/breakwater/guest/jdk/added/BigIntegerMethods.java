package dev.breakwater.guest.jdk.added;

import java.math.BigInteger;

/** For {@link BigInteger}. */
final class BigIntegerMethods {
  private BigIntegerMethods() {}

  /** Of the magnitude's words, the highest first. */
  static int hashCode(BigInteger number) {
    byte[] bytes = number.abs().toByteArray();
    int hash = 0;
    int word = 0;
    for (int i = 0; i < bytes.length; i++) {
      word = (word << Byte.SIZE) | (bytes[i] & 0xFF);
      if ((bytes.length - i) % Integer.BYTES == 1) {
        hash = 31 * hash + word;
        word = 0;
      }
    }
    return hash * number.signum();
  }

  /** TeaVM cuts off where Java rounds. */
  static double doubleValue(BigInteger number) {
    return Double.parseDouble(number.toString());
  }
}
