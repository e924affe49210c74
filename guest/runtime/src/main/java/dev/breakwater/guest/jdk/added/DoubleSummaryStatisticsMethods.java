package dev.breakwater.guest.jdk.added;

import dev.breakwater.guest.jdk.TextFormat;
import java.util.DoubleSummaryStatistics;

/** For {@link DoubleSummaryStatistics}. */
final class DoubleSummaryStatisticsMethods {
  private DoubleSummaryStatisticsMethods() {}

  static String toString(DoubleSummaryStatistics found) {
    return TextFormat.format(
        "DoubleSummaryStatistics{count=%d, sum=%f, min=%f, average=%f, max=%f}",
        found.getCount(), found.getSum(), found.getMin(), found.getAverage(), found.getMax());
  }
}
