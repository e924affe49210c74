package dev.breakwater.bench.crm;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one run of a scenario gave.
 *
 * @param elapsed from the first request to the last answer
 * @param steps by the steps' names, in the scenario's order
 */
record LoadResult(Duration elapsed, Map<String, StepTimes> steps) {
  LoadResult {
    steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
  }

  /** Of the step {@code name}, which must be one of the scenario's. */
  StepTimes step(String name) {
    return Optional.ofNullable(steps.get(name)).orElseThrow();
  }

  long requests() {
    return steps.values().stream().mapToLong(StepTimes::requests).sum();
  }

  /** Answers of the expected status in a second. */
  double answersPerSecond() {
    long answers = steps.values().stream().mapToLong(s -> s.requests() - s.failed()).sum();
    return elapsed.isZero() ? 0 : answers * 1e9 / elapsed.toNanos();
  }

  /** One line. */
  String toJson() {
    var writer =
        JsonWriter.string().object().value("elapsed_ns", elapsed.toNanos()).object("steps");
    steps.forEach((name, times) -> {
      writer.object(name);
      times.write(writer);
      writer.end();
    });
    return writer.end().end().done();
  }

  static LoadResult of(JsonObject json) {
    Map<String, StepTimes> steps = new LinkedHashMap<>();
    JsonObject found = json.getObject("steps", new JsonObject());
    found
        .keySet()
        .forEach(name -> steps.put(name, StepTimes.of(found.getObject(name, new JsonObject()))));
    return new LoadResult(Duration.ofNanos(json.getLong("elapsed_ns")), steps);
  }
}
