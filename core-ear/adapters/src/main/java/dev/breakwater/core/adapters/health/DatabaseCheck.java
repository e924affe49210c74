package dev.breakwater.core.adapters.health;

import dev.breakwater.core.adapters.persistence.Probes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;

/** Without both databases most requests would fail. */
@Readiness
@Dependent
class DatabaseCheck implements HealthCheck {
  private final Probes probes;

  @Inject
  DatabaseCheck(Probes probes) {
    this.probes = probes;
  }

  @Override
  public HealthCheckResponse call() {
    boolean writer = probes.writerAnswers();
    boolean reader = probes.readerAnswers();
    return new HealthCheckResponse(
        "database",
        writer && reader ? Status.UP : Status.DOWN,
        Optional.of(Map.of("writer", writer, "reader", reader)));
  }
}
