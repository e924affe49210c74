package dev.breakwater.bench.crm;

import java.util.ArrayList;
import java.util.List;

/** What the reports say in words. */
final class Findings {
  private Findings() {}

  /** What the figures can't tell. */
  static List<String> limits(Results results) {
    List<String> limits = new ArrayList<>();
    if (results.rounds() < Bootstrap.ROUNDS_TO_JUDGE) {
      limits.add(
          "Too few rounds (%d) to call one system better: %d are needed."
              .formatted(results.rounds(), Bootstrap.ROUNDS_TO_JUDGE));
    }
    if (results.machine().isBusy()) {
      limits.add(
          "The machine was busy before the first run (load %.1f on %d processors): all times are too long."
              .formatted(results.machine().loadBefore(), results.machine().processors()));
    }
    limits.add(
        "Load, systems and database share one machine: compare systems within this report, and not"
            + " its figures with others.");
    limits.add(
        "Users wait for an answer before they ask again, so a slow system is asked less; the"
            + " latency of a queue that grows without end is not shown.");
    limits.add(
        "Of the database only what a system's own processes use is counted: work in PostgreSQL"
            + " costs CPU time and memory that stand in no figure here.");
    if (results.runs().stream().allMatch(run -> run.use().cpu().isZero())) {
      limits.add("The processes of the systems are not known: there is no CPU time and no memory.");
    }
    if (results.coldStarts().isEmpty()) {
      limits.add(
          "No system was started here: there are no cold starts, kills and answers with 502.");
    }
    return limits;
  }

  /** What each system is compared with the first by, where a difference is shown. */
  static List<String> differences(Results results, List<Metric> metrics) {
    List<String> differences = new ArrayList<>();
    for (Metric metric : metrics) {
      for (Metric.Row row : metric.rows()) {
        if (row.verdict() == Metric.Verdict.BETTER || row.verdict() == Metric.Verdict.WORSE) {
          differences.add(
              "%s is %s than %s in %s of %s: ×%s [%s, %s]"
                  .formatted(
                      row.system(),
                      row.verdict().text(),
                      results.names().getFirst(),
                      metric.name(),
                      metric.part(),
                      Metric.text(row.ratio().median()),
                      Metric.text(row.ratio().low()),
                      Metric.text(row.ratio().high())));
        }
      }
    }
    return differences;
  }
}
