package dev.breakwater.core.adapters.ratelimit;

import dev.breakwater.core.launch.RateLimits.Rate;
import java.util.Optional;

/** The buckets that all cores share. */
public interface SharedBuckets {
  /** Takes one request out of the bucket of {@code owner}; empty when nobody can say. */
  Optional<Verdict> take(String owner, Rate rate);
}
