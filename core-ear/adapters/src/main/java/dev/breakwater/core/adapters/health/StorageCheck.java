package dev.breakwater.core.adapters.health;

import dev.breakwater.core.adapters.storage.StorageProbe;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/**
 * Up once the bucket has been found, whatever becomes of it: without it todos go on, and files are
 * refused one by one.
 */
@Startup
@Readiness
@Dependent
class StorageCheck implements HealthCheck {
  private final StorageProbe storage;

  @Inject
  StorageCheck(StorageProbe storage) {
    this.storage = storage;
  }

  @Override
  public HealthCheckResponse call() {
    boolean found = storage.isFound();
    return new HealthCheckResponse(
        "storage",
        found ? Status.UP : Status.DOWN,
        Optional.of(Map.of("reachable", found && storage.answers())));
  }
}
