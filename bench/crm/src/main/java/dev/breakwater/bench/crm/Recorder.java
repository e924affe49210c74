package dev.breakwater.bench.crm;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;

/**
 * Counts the answers of one run; many threads may write. Gatling itself keeps whole milliseconds.
 */
final class Recorder {
  private static final Pattern ENTRY = Pattern.compile("(\\w+);dur=([\\d.]+)");

  private final Map<String, Answers> answers = new LinkedHashMap<>();
  private final AtomicLong firstSent = new AtomicLong(Long.MAX_VALUE);
  private final AtomicLong lastAnswered = new AtomicLong(Long.MIN_VALUE);

  Recorder(List<Step> steps) {
    steps.forEach(step -> answers.put(step.name(), new Answers(step.expected())));
  }

  /**
   * Counts one answer.
   *
   * @param status 0 for none
   * @param sent and {@code answered}: by {@link System#nanoTime}
   * @param serverTiming the header's value, or empty
   */
  void answered(String step, int status, long sent, long answered, String serverTiming) {
    Answers of = answers.get(step);
    if (of == null) {
      throw new IllegalArgumentException("no step " + step + " among " + answers.keySet());
    }
    firstSent.accumulateAndGet(sent, Math::min);
    lastAnswered.accumulateAndGet(answered, Math::max);
    of.count(status, answered - sent, serverTiming);
  }

  LoadResult result() {
    Map<String, StepTimes> steps = new LinkedHashMap<>();
    answers.forEach((name, of) -> steps.put(name, of.times()));
    long elapsed = Math.max(0, lastAnswered.get() - firstSent.get());
    boolean none = firstSent.get() == Long.MAX_VALUE;
    return new LoadResult(none ? Duration.ZERO : Duration.ofNanos(elapsed), steps);
  }

  private static final class Answers {
    private final int expected;
    private final Histogram nanos = Times.empty();
    private final Map<Integer, LongAdder> errors = new ConcurrentHashMap<>();
    private final Map<String, Histogram> server = new ConcurrentHashMap<>();

    Answers(int expected) {
      this.expected = expected;
    }

    void count(int status, long elapsed, String serverTiming) {
      if (status != expected) {
        errors.computeIfAbsent(status, unexpected -> new LongAdder()).increment();
        return;
      }
      Times.add(nanos, elapsed);
      ENTRY
          .matcher(serverTiming)
          .results()
          .forEach(entry ->
              Times.add(
                  server.computeIfAbsent(entry.group(1), name -> Times.empty()),
                  Math.round(Double.parseDouble(entry.group(2)) * 1e6)));
    }

    StepTimes times() {
      Map<Integer, Long> counted = new TreeMap<>();
      errors.forEach((status, count) -> counted.put(status, count.sum()));
      return new StepTimes(nanos, counted, server);
    }
  }
}
