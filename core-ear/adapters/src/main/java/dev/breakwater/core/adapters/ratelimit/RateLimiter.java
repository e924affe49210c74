package dev.breakwater.core.adapters.ratelimit;

import dev.breakwater.core.launch.RateLimits.Rate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Says whether somebody asks too often: all cores count together, and each for itself besides, so
 * that a count which is away, for an hour or for one request, neither refuses anybody nor begins
 * anew.
 */
@ApplicationScoped
public class RateLimiter {
  private final SharedBuckets shared;
  private final LocalBuckets here = new LocalBuckets(() -> System.nanoTime() / 1_000);

  @Inject
  RateLimiter(SharedBuckets shared) {
    this.shared = shared;
  }

  /** For the container, which makes a proxy of this class. */
  @SuppressWarnings("NullAway") // the proxy's fields are never used
  RateLimiter() {
    this.shared = null;
  }

  /** Counts one request of {@code owner}, unless it is refused. */
  public Verdict take(String owner, Rate rate) {
    Optional<Verdict> together = shared.take(owner, rate);
    if (together.isPresent() && !together.get().passes()) {
      return together.get();
    }
    Verdict alone = here.take(owner, rate);
    return alone.passes() ? together.orElse(alone) : alone;
  }
}
