package dev.breakwater.bench.crm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.HdrHistogram.Histogram;

/** Results that nobody measured, in the size of a full run: always the same. */
final class SampleResults {
  private static final double NANOS_OF_A_MILLI = 1e6;

  private final Random random = new Random(7);

  private SampleResults() {}

  /** Of six rounds; {@code second} is slower at all but computing, and larger. */
  static Results of(String first, String second) {
    return new SampleResults().results(first, second);
  }

  private Results results(String first, String second) {
    List<Run> runs = new ArrayList<>();
    List<ColdStart.Start> starts = new ArrayList<>();
    List<Availability.Outage> outages = new ArrayList<>();
    for (int round = 1; round <= 6; round++) {
      for (Scenario scenario : Scenarios.all(1, 10_000_000)) {
        runs.add(run(round, first, scenario, 1));
        runs.add(run(round, second, scenario, 1.6));
      }
      starts.add(new ColdStart.Start(first, round, millis(240 + 20 * random.nextDouble())));
      starts.add(new ColdStart.Start(second, round, millis(3900 + 500 * random.nextDouble())));
      outages.add(
          new Availability.Outage(first, round, millis(310 + 40 * random.nextDouble()), 15, 90));
      outages.add(
          new Availability.Outage(
              second, round, millis(4100 + 600 * random.nextDouble()), 210, 260));
    }
    return new Results(
        Instant.parse("2026-11-29T12:00:00Z"),
        Duration.ofMinutes(58),
        new Machine("A processor", 2, 24L << 30, "Linux 6.1, amd64", "25.0.1+8", 0.1),
        Map.of("rounds", "6"),
        List.of(
            new Results.Sized(
                first,
                "http://127.0.0.1:8000",
                sizes("gateway.wasm", 310_000, "customers.wasm", 420_000)),
            new Results.Sized(
                second,
                "http://127.0.0.1:9000",
                sizes("crm.war", 1_900_000, "server", 71_000_000))),
        runs,
        List.of(
            new ErrorPaths.Outcome(first, "invalid JSON", 400, ""),
            new ErrorPaths.Outcome(second, "invalid JSON", 400, "500 <b>boom</b></script>")),
        starts,
        outages);
  }

  private static Map<String, Long> sizes(String one, long bytes, String other, long others) {
    Map<String, Long> sizes = new LinkedHashMap<>();
    sizes.put(one, bytes);
    sizes.put(other, others);
    return sizes;
  }

  private Run run(int round, String system, Scenario scenario, double factor) {
    Map<String, StepTimes> steps = new LinkedHashMap<>();
    double typical =
        factor * (1.5 + scenario.concurrency() / 25.0 + (scenario.name().equals("cpu") ? 8 : 0));
    for (Step step : scenario.steps()) {
      Histogram nanos = Times.empty();
      for (int i = 0; i < 400 * step.tenths(); i++) {
        double millis = typical * step.expected() / 200 * Math.exp(0.35 * random.nextGaussian());
        Times.add(nanos, Math.round(millis * NANOS_OF_A_MILLI));
      }
      steps.put(step.name(), new StepTimes(nanos, Map.of(), server(scenario.name(), typical)));
    }
    double seconds = 4000 * typical / 1e3 / scenario.concurrency() + 2;
    return new Run(
        round,
        system,
        scenario,
        new LoadResult(millis(seconds * 1e3), steps),
        new Use(
            millis(4000 * 0.4 * factor),
            Math.round((90 + 3 * random.nextDouble()) * factor * 3) << 20));
  }

  private Map<String, Histogram> server(String scenario, double typical) {
    Map<String, Histogram> server = new LinkedHashMap<>();
    List<String> entries =
        switch (scenario) {
          case "cpu" -> List.of("compute");
          case "inter-service" -> List.of("conn", "verify", "query", "ser");
          default -> List.of("conn", "query", "ser");
        };
    for (String entry : entries) {
      Histogram times = Times.empty();
      Times.add(
          times, Math.round(typical * (0.2 + 0.1 * entries.indexOf(entry)) * NANOS_OF_A_MILLI));
      server.put(entry, times);
    }
    return server;
  }

  private static Duration millis(double millis) {
    return Duration.ofNanos(Math.round(millis * NANOS_OF_A_MILLI));
  }
}
