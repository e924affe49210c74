package dev.breakwater.bench.crm;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import java.util.List;

/** All results for programs; {@code bench/crm/README.md} describes each member. */
final class JsonReport {
  private static final int SCHEMA = 1;

  private JsonReport() {}

  static String of(Results results, List<Metric> metrics) {
    JsonStringWriter json = JsonWriter.indent("  ").string().object();
    json.value("schema", SCHEMA)
        .value("started", results.started().toString())
        .value("took_s", results.took().toMillis() / 1e3);
    Machine machine = results.machine();
    json.object("machine")
        .value("processor", machine.processor())
        .value("processors", machine.processors())
        .value("memory_bytes", machine.memoryBytes())
        .value("system", machine.system())
        .value("java", machine.java())
        .value("load_before", machine.loadBefore())
        .end();
    json.object("settings");
    results.settings().forEach(json::value);
    json.end().array("systems");
    for (Results.Sized system : results.systems()) {
      json.object().value("name", system.name()).value("url", system.url()).object("bytes");
      system.bytes().forEach(json::value);
      json.end().end();
    }
    json.end().array("metrics");
    metrics.forEach(metric -> write(json, metric));
    json.end().array("runs");
    results.runs().forEach(run -> write(json, run));
    json.end().array("error_paths");
    for (ErrorPaths.Outcome outcome : results.errorPaths()) {
      json.object()
          .value("system", outcome.system())
          .value("name", outcome.name())
          .value("status", outcome.status())
          .value("passed", outcome.passed())
          .value("found", outcome.found())
          .end();
    }
    json.end().array("breaches");
    results.breaches().forEach(json::value);
    return json.end().end().done() + "\n";
  }

  private static void write(JsonStringWriter json, Metric metric) {
    json.object()
        .value("part", metric.part())
        .value("name", metric.name())
        .value("unit", metric.unit())
        .value("less_is_better", metric.lessIsBetter())
        .array("systems");
    for (Metric.Row row : metric.rows()) {
      json.object().value("system", row.system()).array("rounds");
      for (double round : row.rounds()) {
        json.value(round);
      }
      json.end();
      write(json, "median", row.estimate());
      write(json, "ratio", row.ratio());
      json.value("verdict", row.verdict().text()).end();
    }
    json.end().end();
  }

  private static void write(JsonStringWriter json, String name, Estimate estimate) {
    json.object(name)
        .value("median", finite(estimate.median()))
        .value("low", finite(estimate.low()))
        .value("high", finite(estimate.high()))
        .end();
  }

  /** JSON has no other numbers; a ratio to nothing is none. */
  private static double finite(double value) {
    return Double.isFinite(value) ? value : 0;
  }

  private static void write(JsonStringWriter json, Run run) {
    json.object()
        .value("round", run.round())
        .value("system", run.system())
        .value("scenario", run.scenario().name())
        .value("users", run.scenario().concurrency())
        .value("elapsed_s", run.result().elapsed().toNanos() / 1e9)
        .value("answers_per_second", run.result().answersPerSecond())
        .value("cpu_ms", run.use().cpu().toNanos() / 1e6)
        .value("peak_resident_bytes", run.use().peakResidentBytes())
        .object("steps");
    run.result()
        .steps()
        .forEach((name, times) -> {
          json.object(name)
              .value("requests", times.requests())
              .value("failed", times.failed())
              .value("p50_ms", times.millisAt(50))
              .value("p90_ms", times.millisAt(90))
              .value("p95_ms", times.millisAt(95))
              .value("p99_ms", times.millisAt(99))
              .value("max_ms", times.millisAt(100));
          times.write(json);
          json.end();
        });
    json.end().end();
  }
}
