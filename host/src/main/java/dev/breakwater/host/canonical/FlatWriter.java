package dev.breakwater.host.canonical;

/**
 * Core values in the order in which they are lowered.
 *
 * <p>32-bit values are zero-extended, floats are their bits: that is also how they travel in the
 * wider slot that the cases of a variant share, so no coercion is left to do.
 */
final class FlatWriter {
  private final long[] values;
  private int next;

  FlatWriter(int size) {
    values = new long[size];
  }

  void putInt(int value) {
    values[next++] = value & 0xFFFF_FFFFL;
  }

  void putLong(long value) {
    values[next++] = value;
  }

  int position() {
    return next;
  }

  /** Leaves the values up to {@code position} zero. */
  void moveTo(int position) {
    next = position;
  }

  long[] values() {
    return values;
  }
}
