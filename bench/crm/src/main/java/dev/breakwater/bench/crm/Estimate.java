package dev.breakwater.bench.crm;

/**
 * A median and the interval in which it lies with 95 % confidence, as the rounds say.
 *
 * @param low and {@code high}: the interval, both ends included
 */
record Estimate(double median, double low, double high) {

  boolean overlaps(Estimate other) {
    return low <= other.high && other.low <= high;
  }
}
