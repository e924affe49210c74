package dev.breakwater.bench.crm;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that was measured.
 *
 * @param started when
 * @param took how long all of it took
 * @param settings what was asked for, in words
 * @param systems in the order in which they were named
 * @param runs in the order in which they ran
 */
record Results(
    Instant started,
    Duration took,
    Machine machine,
    Map<String, String> settings,
    List<Sized> systems,
    List<Run> runs,
    List<ErrorPaths.Outcome> errorPaths,
    List<ColdStart.Start> coldStarts,
    List<Availability.Outage> outages) {

  /** A system and the bytes of what is deployed, by what it is. */
  record Sized(String name, String url, Map<String, Long> bytes) {}

  Results {
    systems = List.copyOf(systems);
    runs = List.copyOf(runs);
    errorPaths = List.copyOf(errorPaths);
    coldStarts = List.copyOf(coldStarts);
    outages = List.copyOf(outages);
  }

  List<String> names() {
    return systems.stream().map(Sized::name).toList();
  }

  int rounds() {
    return runs.stream().mapToInt(Run::round).max().orElse(0);
  }

  /** All that is not as it must be, in words. */
  List<String> breaches() {
    return java.util.stream.Stream.concat(
            runs.stream().flatMap(run -> run.breaches().stream()),
            errorPaths.stream()
                .filter(outcome -> !outcome.passed())
                .map(o ->
                    "%s on %s: wanted status %d, found %s"
                        .formatted(o.name(), o.system(), o.status(), o.found())))
        .toList();
  }
}
