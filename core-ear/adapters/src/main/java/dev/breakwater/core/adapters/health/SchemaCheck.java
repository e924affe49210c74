package dev.breakwater.core.adapters.health;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Startup;

/** Up as soon as anything answers: the schema is brought up to date before the first request. */
@Startup
@Dependent
class SchemaCheck implements HealthCheck {
  @Override
  public HealthCheckResponse call() {
    return new HealthCheckResponse("schema", Status.UP, Optional.empty());
  }
}
