package dev.breakwater.guest.jdk.added;

import dev.breakwater.guest.jdk.TextFormat;
import java.util.LongSummaryStatistics;

/** For {@link LongSummaryStatistics}. */
final class LongSummaryStatisticsMethods {
  private LongSummaryStatisticsMethods() {}

  static String toString(LongSummaryStatistics found) {
    return TextFormat.format(
        "LongSummaryStatistics{count=%d, sum=%d, min=%d, average=%f, max=%d}",
        found.getCount(), found.getSum(), found.getMin(), found.getAverage(), found.getMax());
  }
}
