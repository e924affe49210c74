package dev.breakwater.core.launch;

import java.time.Duration;
import java.util.Optional;

/**
 * How often callers may ask; what is absent is not limited.
 *
 * @param users for each user
 * @param strangers for each address that registers and logs in
 */
public record RateLimits(Optional<Rate> users, Optional<Rate> strangers) {
  static final long MAX = 1_000_000;

  /**
   * A bucket of {@code burst} requests that fills at {@code perMinute}; both 1 to {@value #MAX}.
   */
  public record Rate(long perMinute, long burst) {
    private static final long MINUTE_MICROS = 60_000_000;

    /** The time in which one request comes back, in microseconds. */
    public long intervalMicros() {
      return MINUTE_MICROS / perMinute;
    }

    /** The time in which an empty bucket is full again. */
    public Duration window() {
      return Duration.ofSeconds(60 * burst / perMinute + (60 * burst % perMinute == 0 ? 0 : 1));
    }
  }
}
