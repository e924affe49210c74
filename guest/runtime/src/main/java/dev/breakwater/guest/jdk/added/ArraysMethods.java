package dev.breakwater.guest.jdk.added;

import java.util.Arrays;

/** For {@link Arrays}. */
final class ArraysMethods {
  private ArraysMethods() {}

  static int compare(byte[] a, byte[] b) {
    int first = Arrays.mismatch(a, b);
    return inBoth(first, a.length, b.length)
        ? Byte.compare(a[first], b[first])
        : Integer.compare(a.length, b.length);
  }

  static int compare(int[] a, int[] b) {
    int first = Arrays.mismatch(a, b);
    return inBoth(first, a.length, b.length)
        ? Integer.compare(a[first], b[first])
        : Integer.compare(a.length, b.length);
  }

  static int compare(long[] a, long[] b) {
    int first = Arrays.mismatch(a, b);
    return inBoth(first, a.length, b.length)
        ? Long.compare(a[first], b[first])
        : Integer.compare(a.length, b.length);
  }

  static int compareUnsigned(byte[] a, byte[] b) {
    int first = Arrays.mismatch(a, b);
    return inBoth(first, a.length, b.length)
        ? Integer.compare(a[first] & 0xFF, b[first] & 0xFF)
        : Integer.compare(a.length, b.length);
  }

  private static boolean inBoth(int index, int length, int otherLength) {
    return index >= 0 && index < Math.min(length, otherLength);
  }
}
