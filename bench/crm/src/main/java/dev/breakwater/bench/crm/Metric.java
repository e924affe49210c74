package dev.breakwater.bench.crm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A figure that each round gives for each system.
 *
 * @param part the scenario, and where it has several kinds of requests the kind
 * @param name what it is
 * @param unit of it
 * @param lessIsBetter what is called better
 * @param rows of the systems that gave it, the first of which is the measure of the others
 */
record Metric(String part, String name, String unit, boolean lessIsBetter, List<Row> rows) {
  Metric {
    rows = List.copyOf(rows);
  }

  /** What follows for one system against the first one. */
  enum Verdict {
    BASELINE("the measure"),
    TOO_FEW_ROUNDS("too few rounds to say"),
    NO_DIFFERENCE("no difference shown"),
    BETTER("better"),
    WORSE("worse");

    private final String text;

    Verdict(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  /**
   * One system's figure.
   *
   * @param rounds what each round gave
   * @param ratio the figure as a multiple of the first system's
   */
  record Row(
      String system, List<Double> rounds, Estimate estimate, Estimate ratio, Verdict verdict) {}

  /** The rows of {@code rounds} by system; the first one is the measure. */
  static List<Row> compared(boolean lessIsBetter, Map<String, double[]> rounds) {
    List<Row> rows = new ArrayList<>();
    double[] first = rounds.values().iterator().next();
    Estimate baseline = Bootstrap.median(first);
    rounds.forEach((system, own) -> {
      Estimate estimate = Bootstrap.median(own);
      Estimate ratio = Bootstrap.ratio(own, first);
      Verdict verdict =
          rows.isEmpty() ? Verdict.BASELINE : verdict(lessIsBetter, estimate, baseline, ratio);
      boolean few = Math.min(own.length, first.length) < Bootstrap.ROUNDS_TO_JUDGE;
      rows.add(
          new Row(
              system,
              Arrays.stream(own).boxed().toList(),
              estimate,
              ratio,
              few && !rows.isEmpty() ? Verdict.TOO_FEW_ROUNDS : verdict));
    });
    return rows;
  }

  private static Verdict verdict(
      boolean lessIsBetter, Estimate own, Estimate baseline, Estimate ratio) {
    if (own.overlaps(baseline) || (ratio.low() <= 1 && ratio.high() >= 1)) {
      return Verdict.NO_DIFFERENCE;
    }
    return (own.median() < baseline.median()) == lessIsBetter ? Verdict.BETTER : Verdict.WORSE;
  }

  /** {@code value} with as many digits as say something. */
  static String text(double value) {
    String format = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f";
    return String.format(Locale.ROOT, format, value);
  }
}
