package dev.breakwater.core.adapters.ratelimit;

import dev.breakwater.core.launch.RateLimits.Rate;
import java.time.Duration;

/**
 * Whether a request may pass.
 *
 * @param remaining how many more would pass now
 * @param reset how long until the bucket is full again, or until it has room for one when it had
 *     none
 */
public record Verdict(boolean passes, long remaining, Duration reset) {

  /**
   * What follows from how far a bucket is from being full.
   *
   * @param aheadMicros the time that the bucket takes to be full again, once it has decided
   */
  public static Verdict of(Rate rate, boolean passes, long aheadMicros) {
    long interval = rate.intervalMicros();
    return passes
        ? new Verdict(true, rate.burst() - Math.ceilDiv(aheadMicros, interval), micros(aheadMicros))
        : new Verdict(false, 0, micros(aheadMicros - (rate.burst() - 1) * interval));
  }

  private static Duration micros(long micros) {
    return Duration.ofNanos(1_000 * micros);
  }

  /** Whole seconds, and not less than it is. */
  public long resetSeconds() {
    return reset.plusNanos(999_999_999).toSeconds();
  }
}
