package dev.breakwater.core.adapters.health;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Liveness;

/** Alive is who answers. */
@Liveness
@Dependent
class ProcessCheck implements HealthCheck {
  @Override
  public HealthCheckResponse call() {
    return new HealthCheckResponse("process", Status.UP, Optional.empty());
  }
}
