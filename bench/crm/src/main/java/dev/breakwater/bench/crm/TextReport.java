package dev.breakwater.bench.crm;

import java.util.List;
import java.util.Locale;

/** The results for a terminal, and as Markdown for a pull request. */
final class TextReport {
  private static final String LINE = "%-20s %-16s %-12s %10s %-22s %-26s %s%n";

  private TextReport() {}

  static String plain(Results results, List<Metric> metrics) {
    StringBuilder text =
        new StringBuilder(
            LINE.formatted(
                "part", "figure", "system", "median", "95 % interval", "of the first", ""));
    for (Metric metric : metrics) {
      for (Metric.Row row : metric.rows()) {
        text.append(
            LINE.formatted(
                metric.part(),
                figure(metric),
                row.system(),
                Metric.text(row.estimate().median()),
                interval(row.estimate()),
                row.verdict() == Metric.Verdict.BASELINE ? "" : ratio(row.ratio()),
                row.verdict().text()));
      }
    }
    text.append(errorPaths(results)).append('\n');
    section(text, "Not as it must be", results.breaches(), "- ");
    section(text, "What this can't tell", Findings.limits(results), "- ");
    return text.toString();
  }

  static String markdown(Results results, List<Metric> metrics) {
    StringBuilder text = new StringBuilder("## CRM: ");
    text.append(String.join(" and ", results.names())).append("\n\n");
    text.append(what(results)).append("\n\n| Part | Figure |");
    results.names().forEach(name -> text.append(' ').append(name).append(" |"));
    text.append(" |\n|---|---|").append("---|".repeat(results.names().size() + 1)).append('\n');
    for (Metric metric : metrics) {
      text.append("| ").append(metric.part()).append(" | ").append(figure(metric)).append(" |");
      List<Metric.Row> rows = metric.rows();
      for (String name : results.names()) {
        text.append(' ')
            .append(
                rows.stream()
                    .filter(row -> row.system().equals(name))
                    .map(row ->
                        Metric.text(row.estimate().median()) + " " + interval(row.estimate()))
                    .findFirst()
                    .orElse("–"))
            .append(" |");
      }
      text.append(' ').append(compared(rows)).append(" |\n");
    }
    text.append('\n').append(errorPaths(results)).append('\n');
    section(text, "**Not as it must be**\n", results.breaches(), "* ");
    section(text, "**What this can't tell**\n", Findings.limits(results), "* ");
    return text.toString();
  }

  private static String compared(List<Metric.Row> rows) {
    return String.join(
        "; ",
        rows.stream()
            .skip(1)
            .map(row -> row.system() + " " + ratio(row.ratio()) + ": " + row.verdict().text())
            .toList());
  }

  /** What was run, on what. */
  static String what(Results results) {
    Machine machine = results.machine();
    return String.format(
        Locale.ROOT,
        "%s, %.0f s, on %s, %d processors, %.1f GiB, %s, Java %s. %s",
        results.started().toString().substring(0, 16).replace('T', ' ') + " UTC",
        results.took().toMillis() / 1e3,
        machine.processor(),
        machine.processors(),
        machine.memoryBytes() / 1073741824.0,
        machine.system(),
        machine.java(),
        String.join(
            ", ",
            results.settings().entrySet().stream()
                .map(setting -> setting.getKey() + ": " + setting.getValue())
                .toList()));
  }

  private static String errorPaths(Results results) {
    long passed = results.errorPaths().stream().filter(ErrorPaths.Outcome::passed).count();
    return "Error paths: %d of %d as the contract says.%n"
        .formatted(passed, results.errorPaths().size());
  }

  private static void section(StringBuilder text, String title, List<String> lines, String bullet) {
    if (!lines.isEmpty()) {
      text.append('\n').append(title).append('\n');
      lines.forEach(line -> text.append(bullet).append(line).append('\n'));
    }
  }

  static String figure(Metric metric) {
    return metric.unit().isEmpty() ? metric.name() : metric.name() + ", " + metric.unit();
  }

  static String interval(Estimate estimate) {
    return "[" + Metric.text(estimate.low()) + ", " + Metric.text(estimate.high()) + "]";
  }

  static String ratio(Estimate ratio) {
    return Double.isFinite(ratio.median())
        ? "×" + Metric.text(ratio.median()) + " " + interval(ratio)
        : "–";
  }
}
