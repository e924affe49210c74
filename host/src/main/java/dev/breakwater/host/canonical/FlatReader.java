package dev.breakwater.host.canonical;

/** Core values in the order in which they are lifted; every value takes one {@code long}. */
final class FlatReader {
  private final long[] values;
  private int next;

  FlatReader(long[] values) {
    this.values = values;
  }

  int nextInt() {
    return (int) values[next++];
  }

  long nextLong() {
    return values[next++];
  }

  int position() {
    return next;
  }

  void moveTo(int position) {
    next = position;
  }
}
