package dev.breakwater.bench.crm;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonStringWriter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/**
 * The answers to one kind of request in one run.
 *
 * @param nanos from before the request to after the answer, for answers of the expected status
 *     alone
 * @param errors how many requests were answered otherwise, by status; 0 for no answer
 * @param server the entries of {@code Server-Timing} by name, as durations in nanoseconds
 */
record StepTimes(Histogram nanos, Map<Integer, Long> errors, Map<String, Histogram> server) {
  StepTimes {
    errors = Map.copyOf(errors);
    server = Map.copyOf(server);
  }

  /** All requests, those that failed among them. */
  long requests() {
    return nanos.getTotalCount() + failed();
  }

  long failed() {
    return errors.values().stream().mapToLong(Long::longValue).sum();
  }

  double errorShare() {
    return requests() == 0 ? 0 : (double) failed() / requests();
  }

  /** The entry {@code name} of {@code Server-Timing}, which must be one that came. */
  Histogram entry(String name) {
    return Optional.ofNullable(server.get(name)).orElseThrow();
  }

  double millisAt(double percentile) {
    return Times.millisAt(nanos, percentile);
  }

  /** Writes the members of an object that was begun. */
  void write(JsonStringWriter writer) {
    writer.value("nanos", Times.encoded(nanos)).object("errors");
    new TreeMap<>(errors).forEach((status, count) -> writer.value(status.toString(), count));
    writer.end().object("server");
    new TreeMap<>(server).forEach((name, times) -> writer.value(name, Times.encoded(times)));
    writer.end();
  }

  /** Reads what {@link #write} wrote. */
  static StepTimes of(JsonObject json) {
    Map<Integer, Long> errors = new TreeMap<>();
    JsonObject counts = json.getObject("errors", new JsonObject());
    counts.keySet().forEach(status -> errors.put(Integer.valueOf(status), counts.getLong(status)));
    Map<String, Histogram> server = new TreeMap<>();
    JsonObject entries = json.getObject("server", new JsonObject());
    entries.keySet().forEach(name -> server.put(name, Times.decoded(entries.getString(name, ""))));
    return new StepTimes(Times.decoded(json.getString("nanos", "")), errors, server);
  }
}
