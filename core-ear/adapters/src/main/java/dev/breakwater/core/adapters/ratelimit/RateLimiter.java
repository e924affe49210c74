package dev.breakwater.core.adapters.ratelimit;

import dev.breakwater.core.launch.RateLimits.Rate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Says whether somebody asks too often: all cores count together, and each for itself while that
 * cannot be done. Nobody is refused because the count is away, and nobody is unlimited.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the container fills the field
public class RateLimiter {
  @Inject private SharedBuckets shared;
  private final LocalBuckets here = new LocalBuckets(() -> System.nanoTime() / 1_000);

  /** Counts one request of {@code owner}. */
  public Verdict take(String owner, Rate rate) {
    return shared.take(owner, rate).orElseGet(() -> here.take(owner, rate));
  }
}
