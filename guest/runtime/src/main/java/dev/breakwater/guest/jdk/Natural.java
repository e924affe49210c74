package dev.breakwater.guest.jdk;

import java.util.Arrays;

/** A whole number of any size that changes in place: what conversions of floats need, no more. */
final class Natural {
  private static final int WORD = 32;
  private static final long MASK = 0xFFFF_FFFFL;
  private static final int LARGEST_TEN = 1_000_000_000;
  private static final int TENS = 9;

  /** Low words first; those from {@code length} on are 0. */
  private int[] words;

  private int length;

  Natural(long value) {
    words = new int[] {(int) value, (int) (value >>> WORD), 0, 0};
    length = 2;
    trim();
  }

  boolean isZero() {
    return length == 0;
  }

  /** Position of the highest bit, counted from 1. */
  int bitLength() {
    return isZero() ? 0 : length * WORD - Integer.numberOfLeadingZeros(words[length - 1]);
  }

  /** {@code this * factor + summand}, both read as unsigned. */
  Natural multiplyAdd(int factor, int summand) {
    long carry = summand & MASK;
    for (int i = 0; i < length; i++) {
      carry += (words[i] & MASK) * (factor & MASK);
      words[i] = (int) carry;
      carry >>>= WORD;
    }
    if (carry != 0) {
      reserve(length + 1);
      words[length++] = (int) carry;
    }
    trim();
    return this;
  }

  Natural timesTenTo(int exponent) {
    int left = exponent;
    for (; left >= TENS; left -= TENS) {
      multiplyAdd(LARGEST_TEN, 0);
    }
    for (; left > 0; left--) {
      multiplyAdd(10, 0);
    }
    return this;
  }

  Natural shiftLeft(int bits) {
    int whole = bits / WORD;
    int rest = bits % WORD;
    reserve(length + whole + 1);
    for (int i = length - 1; i >= 0; i--) {
      long shifted = (words[i] & MASK) << rest;
      words[i] = 0;
      words[i + whole + 1] |= (int) (shifted >>> WORD);
      words[i + whole] = (int) shifted;
    }
    length += whole + 1;
    trim();
    return this;
  }

  /** {@code other} is at most this. */
  Natural subtract(Natural other) {
    long borrow = 0;
    for (int i = 0; i < length; i++) {
      borrow += (words[i] & MASK) - (i < other.length ? other.words[i] & MASK : 0);
      words[i] = (int) borrow;
      borrow >>= WORD;
    }
    trim();
    return this;
  }

  Natural add(Natural other) {
    reserve(Math.max(length, other.length) + 1);
    long carry = 0;
    int most = Math.max(length, other.length);
    for (int i = 0; i <= most; i++) {
      carry += (words[i] & MASK) + (i < other.length ? other.words[i] & MASK : 0);
      words[i] = (int) carry;
      carry >>>= WORD;
    }
    length = most + 1;
    trim();
    return this;
  }

  int compareTo(Natural other) {
    if (length != other.length) {
      return length < other.length ? -1 : 1;
    }
    for (int i = length - 1; i >= 0; i--) {
      if (words[i] != other.words[i]) {
        return Integer.compareUnsigned(words[i], other.words[i]);
      }
    }
    return 0;
  }

  Natural copy() {
    Natural copy = new Natural(0);
    copy.words = Arrays.copyOf(words, words.length);
    copy.length = length;
    return copy;
  }

  private void reserve(int count) {
    if (count > words.length) {
      words = Arrays.copyOf(words, count + count / 2);
    }
  }

  private void trim() {
    while (length > 0 && words[length - 1] == 0) {
      length--;
    }
  }
}
