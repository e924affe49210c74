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

/** Tells whether Redis answers. Always up: a core without its cache answers the same. */
@Readiness
@Dependent
class CacheCheck implements HealthCheck {
  private final RedisProbe redis;

  @Inject
  CacheCheck(RedisProbe redis) {
    this.redis = redis;
  }

  @Override
  public HealthCheckResponse call() {
    return new HealthCheckResponse(
        "cache", Status.UP, Optional.of(Map.of("reachable", redis.answers())));
  }
}
