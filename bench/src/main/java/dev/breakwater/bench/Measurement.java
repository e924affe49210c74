package dev.breakwater.bench;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * What one or several runs of a scenario gave.
 *
 * @param micros the time of each answer in microseconds, those of errors included
 * @param errors answers of another status than the expected one, and calls without an answer
 * @param elapsed how long the runs took
 * @param cpu the time that the target's processes spent on processors meanwhile; zero if not known
 * @param residentBytes the most memory that they had at the end of a run; zero if not known
 */
record Measurement(
    Histogram micros, long errors, Duration elapsed, Duration cpu, long residentBytes) {
  private static final double NANOS = 1e9;

  long requests() {
    return micros.getTotalCount();
  }

  double requestsPerSecond() {
    return requests() * NANOS / elapsed.toNanos();
  }

  double millisAt(double percentile) {
    return micros.getValueAtPercentile(percentile) / 1e3;
  }

  double cpuMicrosPerRequest() {
    return requests() == 0 ? 0 : cpu.toNanos() / 1e3 / requests();
  }

  /** Both together. */
  Measurement and(Measurement other) {
    Histogram both = micros.copy();
    both.add(other.micros);
    return new Measurement(
        both,
        errors + other.errors,
        elapsed.plus(other.elapsed),
        cpu.plus(other.cpu),
        Math.max(residentBytes, other.residentBytes));
  }
}
