package dev.breakwater.guest.jdk.added;

import dev.breakwater.guest.jdk.TextFormat;
import java.util.IntSummaryStatistics;

/** For {@link IntSummaryStatistics}. */
final class IntSummaryStatisticsMethods {
  private IntSummaryStatisticsMethods() {}

  static String toString(IntSummaryStatistics found) {
    return TextFormat.format(
        "IntSummaryStatistics{count=%d, sum=%d, min=%d, average=%f, max=%d}",
        found.getCount(), found.getSum(), found.getMin(), found.getAverage(), found.getMax());
  }
}
