package dev.breakwater.bench.crm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How answers fail their limits. */
final class Breach {
  private Breach() {}

  static List<String> of(Limits limits, StepTimes times) {
    List<String> breaches = new ArrayList<>();
    double p95 = times.millisAt(95);
    if (times.requests() == 0) {
      breaches.add("no request was sent");
    }
    if (p95 >= limits.p95Millis()) {
      breaches.add(
          String.format(
              Locale.ROOT, "p95 is %.1f ms, wanted below %.0f ms", p95, limits.p95Millis()));
    }
    if (times.errorShare() >= limits.errorShare()) {
      breaches.add(
          String.format(
              Locale.ROOT,
              "%.1f %% of the requests failed (by status: %s), wanted below %.0f %%",
              100 * times.errorShare(),
              times.errors(),
              100 * limits.errorShare()));
    }
    return breaches;
  }
}
