package dev.breakwater.core.adapters.health;

import dev.breakwater.core.adapters.cache.RedisProbe;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells whether Redis answers. Always up: a core without its cache answers the same, and taking
 * every core out of service for a cache would turn a slow hour into an outage.
 */
@Readiness
@Dependent
class RedisCheck implements HealthCheck {
  private final RedisProbe probe;

  @Inject
  RedisCheck(RedisProbe probe) {
    this.probe = probe;
  }

  @Override
  public HealthCheckResponse call() {
    return new HealthCheckResponse(
        "redis", Status.UP, Optional.of(Map.of("reachable", probe.answers())));
  }
}
