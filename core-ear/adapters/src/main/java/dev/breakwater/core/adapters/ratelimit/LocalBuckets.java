package dev.breakwater.core.adapters.ratelimit;

import dev.breakwater.core.launch.RateLimits.Rate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The buckets of this core alone, for the last {@value #MAX_OWNERS} owners that asked.
 *
 * <p>By the generic cell rate algorithm: all that is kept of a bucket is the time at which it will
 * be full.
 */
final class LocalBuckets {
  static final int MAX_OWNERS = 10_000;

  private final LongSupplier clockMicros;

  private final Map<String, Long> fullAt =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > MAX_OWNERS;
        }
      };

  /**
   * @param clockMicros never goes back
   */
  LocalBuckets(LongSupplier clockMicros) {
    this.clockMicros = clockMicros;
  }

  synchronized Verdict take(String owner, Rate rate) {
    long now = clockMicros.getAsLong();
    long ahead = Math.max(fullAt.getOrDefault(owner, now) - now, 0);
    if (ahead > (rate.burst() - 1) * rate.intervalMicros()) {
      return Verdict.of(rate, false, ahead);
    }
    long after = ahead + rate.intervalMicros();
    fullAt.put(owner, now + after);
    return Verdict.of(rate, true, after);
  }
}
