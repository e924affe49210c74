package dev.breakwater.bench.crm;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** What {@code report.js} draws, as JSON. */
final class ChartData {
  /**
   * How much longer the answers of one step of a distribution may be than those of the one before.
   */
  private static final double STEP = 1.15;

  private ChartData() {}

  static String of(Results results, List<Metric> metrics) {
    JsonStringWriter json = JsonWriter.string().object().array("systems");
    results.names().forEach(json::value);
    json.end().array("metrics");
    metrics.forEach(metric -> write(json, metric));
    json.end().array("scale");
    results.runs().stream()
        .map(Run::scenario)
        .filter(s -> s.name().startsWith("scale-"))
        .map(Scenario::concurrency)
        .distinct()
        .forEach(json::value);
    json.end().object("distributions");
    distributions(results)
        .forEach((part, bySystem) -> {
          json.object(part);
          bySystem.forEach((system, times) -> write(json, system, times));
          json.end();
        });
    json.end().object("sizes");
    for (Results.Sized system : results.systems()) {
      json.object(system.name());
      system.bytes().forEach(json::value);
      json.end();
    }
    return json.end().end().done();
  }

  private static void write(JsonStringWriter json, Metric metric) {
    json.object().value("part", metric.part()).value("name", metric.name()).array("rows");
    for (Metric.Row row : metric.rows()) {
      json.object()
          .value("system", row.system())
          .value("median", row.estimate().median())
          .value("low", row.estimate().low())
          .value("high", row.estimate().high())
          .array("rounds");
      for (double round : row.rounds()) {
        json.value(round);
      }
      json.end().end();
    }
    json.end().end();
  }

  /** All rounds together, of all scenarios but those of more and more users. */
  private static Map<String, Map<String, Histogram>> distributions(Results results) {
    Map<String, Map<String, Histogram>> parts = new LinkedHashMap<>();
    for (Run run : results.runs()) {
      String scenario = run.scenario().name();
      if (scenario.startsWith("scale-")) {
        continue;
      }
      boolean several = run.result().steps().size() > 1;
      run.result()
          .steps()
          .forEach((step, times) ->
              parts
                  .computeIfAbsent(
                      several ? scenario + " " + step : scenario, p -> new LinkedHashMap<>())
                  .computeIfAbsent(run.system(), s -> Times.empty())
                  .add(times.nanos()));
    }
    return parts;
  }

  /** Pairs of milliseconds and the share of the answers that took about so long. */
  private static void write(JsonStringWriter json, String system, Histogram times) {
    json.array(system);
    if (times.getTotalCount() > 0) {
      double from = Math.max(1000, times.getMinNonZeroValue()) / STEP;
      while (from <= times.getMaxValue() * STEP) {
        long to = Math.round(from * STEP);
        long count = times.getCountBetweenValues(Math.round(from), to - 1);
        json.array()
            .value(Math.round(Math.sqrt(from * to)) / 1e6)
            .value((double) count / times.getTotalCount())
            .end();
        from = to;
      }
    }
    json.end();
  }
}
