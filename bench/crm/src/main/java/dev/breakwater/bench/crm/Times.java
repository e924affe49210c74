package dev.breakwater.bench.crm;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DataFormatException;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Histograms of times in nanoseconds, three digits of each kept, and their text. */
final class Times {
  private static final long MAX_NANOS = Duration.ofMinutes(1).toNanos();
  private static final int DIGITS = 3;

  private Times() {}

  /** An empty one, which many threads may write. */
  static Histogram empty() {
    return new ConcurrentHistogram(MAX_NANOS, DIGITS);
  }

  static void add(Histogram histogram, long nanos) {
    histogram.recordValue(Math.clamp(nanos, 0, MAX_NANOS));
  }

  static double millisAt(Histogram histogram, double percentile) {
    return histogram.getValueAtPercentile(percentile) / 1e6;
  }

  /** The format V2 of HdrHistogram, deflated, in Base64: what the tools for it read. */
  static String encoded(Histogram histogram) {
    ByteBuffer bytes = ByteBuffer.allocate(histogram.getNeededByteBufferCapacity());
    int length = histogram.encodeIntoCompressedByteBuffer(bytes);
    return Base64.getEncoder().encodeToString(Arrays.copyOf(bytes.array(), length));
  }

  /**
   * Reads what {@link #encoded} wrote.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Histogram decoded(String text) {
    try {
      return Histogram.decodeFromCompressedByteBuffer(
          ByteBuffer.wrap(Base64.getDecoder().decode(text)), 0);
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("no histogram: " + e.getMessage(), e);
    }
  }
}
