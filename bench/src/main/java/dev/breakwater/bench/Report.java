package dev.breakwater.bench;

import com.grack.nanojson.JsonWriter;
import java.util.List;
import java.util.Locale;

/** The results as text for people and as JSON for programs. */
final class Report {
  private static final double MEBIBYTE = 1 << 20;
  private static final String LINE = "%-14s %-24s %11s %9s %9s %8s %10s %8s%n";

  private Report() {}

  /** A table. */
  static String text(List<Result> results) {
    StringBuilder text =
        new StringBuilder(
            LINE.formatted(
                "scenario", "target", "requests/s", "p50 ms", "p99 ms", "errors", "CPU µs", "MiB"));
    for (Result result : results) {
      Measurement m = result.measurement();
      text.append(
          LINE.formatted(
              result.scenario(),
              result.target(),
              number("%.0f", m.requestsPerSecond()),
              number("%.2f", m.millisAt(50)),
              number("%.2f", m.millisAt(99)),
              m.errors(),
              m.cpu().isZero() ? "" : number("%.0f", m.cpuMicrosPerRequest()),
              m.residentBytes() == 0 ? "" : number("%.0f", m.residentBytes() / MEBIBYTE)));
    }
    return text.toString();
  }

  static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  /** An object with the array {@code results}; times in the units that the names say. */
  static String json(List<Result> results) {
    var writer = JsonWriter.indent("  ").string().object().array("results");
    for (Result result : results) {
      Measurement m = result.measurement();
      writer
          .object()
          .value("scenario", result.scenario())
          .value("target", result.target())
          .value("requests", m.requests())
          .value("errors", m.errors())
          .value("requests_per_second", m.requestsPerSecond())
          .value("p50_ms", m.millisAt(50))
          .value("p90_ms", m.millisAt(90))
          .value("p99_ms", m.millisAt(99))
          .value("max_ms", m.micros().getMaxValue() / 1e3)
          .value("cpu_us_per_request", m.cpuMicrosPerRequest())
          .value("resident_bytes", m.residentBytes())
          .end();
    }
    return writer.end().end().done() + "\n";
  }
}
