package dev.breakwater.bench.crm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the figures of the rounds to metrics, in the order in which each was seen first. */
final class Collector {
  private static final double NANOS_A_MILLI = 1e6;
  private static final double BYTES_A_MEBIBYTE = 1 << 20;
  private static final int[] PERCENTILES = {50, 95, 99};

  private final Map<Key, Map<String, List<Double>>> found = new LinkedHashMap<>();

  private record Key(String part, String name, String unit, boolean lessIsBetter) {}

  /** All figures that {@code results} hold, in the order of the runs. */
  static List<Metric> metrics(Results results) {
    Collector metrics = new Collector();
    results.runs().forEach(metrics::add);
    results.coldStarts().forEach(metrics::add);
    results.outages().forEach(metrics::add);
    return metrics.all();
  }

  private void add(Run run) {
    String scenario = run.scenario().name();
    Map<String, StepTimes> steps = run.result().steps();
    steps.forEach((step, times) ->
        add(steps.size() > 1 ? scenario + " " + step : scenario, run.system(), times));
    add(scenario, "answers", "1/s", false, run.system(), run.result().answersPerSecond());
    if (!run.use().cpu().isZero()) {
      add(scenario, "CPU a request", "ms", true, run.system(), run.cpuMillisPerRequest());
    }
    if (run.use().peakResidentBytes() > 0) {
      double mebibytes = run.use().peakResidentBytes() / BYTES_A_MEBIBYTE;
      add(scenario, "memory", "MiB", true, run.system(), mebibytes);
    }
  }

  private void add(String part, String system, StepTimes times) {
    if (times.nanos().getTotalCount() > 0) {
      for (int percentile : PERCENTILES) {
        addMillis(part, "p" + percentile, system, times.millisAt(percentile));
      }
    }
    new TreeMap<>(times.server())
        .forEach((entry, server) ->
            addMillis(part, "server " + entry, system, server.getMean() / NANOS_A_MILLI));
  }

  private void add(ColdStart.Start start) {
    addMillis("cold start", "first 200", start.system(), millis(start.firstOk()));
  }

  private void add(Availability.Outage outage) {
    addMillis("kill", "down", outage.system(), millis(outage.down()));
    add("kill", "failed requests", "", true, outage.system(), (double) outage.failed());
  }

  private void addMillis(String part, String name, String system, double millis) {
    add(part, name, "ms", true, system, millis);
  }

  private static double millis(Duration duration) {
    return duration.toNanos() / NANOS_A_MILLI;
  }

  private void add(
      String part, String name, String unit, boolean lessIsBetter, String system, double value) {
    found
        .computeIfAbsent(new Key(part, name, unit, lessIsBetter), key -> new LinkedHashMap<>())
        .computeIfAbsent(system, none -> new ArrayList<>())
        .add(value);
  }

  private List<Metric> all() {
    List<Metric> all = new ArrayList<>();
    found.forEach((key, bySystem) -> {
      Map<String, double[]> rounds = new LinkedHashMap<>();
      bySystem.forEach((system, values) ->
          rounds.put(system, values.stream().mapToDouble(Double::doubleValue).toArray()));
      all.add(
          new Metric(
              key.part(),
              key.name(),
              key.unit(),
              key.lessIsBetter(),
              Metric.compared(key.lessIsBetter(), rounds)));
    });
    return all;
  }
}
