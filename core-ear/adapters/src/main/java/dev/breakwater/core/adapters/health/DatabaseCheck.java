package dev.breakwater.core.adapters.health;

import dev.breakwater.core.adapters.freshness.ReplicaReads;
import dev.breakwater.core.adapters.freshness.Trust;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;

/**
 * Up while either database answers: questions stand in for each other's absence, and all cores have
 * the same two. Nothing is asked here; each is looked at all the time.
 */
@Readiness
@Dependent
class DatabaseCheck implements HealthCheck {
  private final Trust writer;
  private final ReplicaReads reader;

  @Inject
  DatabaseCheck(Trust writer, ReplicaReads reader) {
    this.writer = writer;
    this.reader = reader;
  }

  @Override
  public HealthCheckResponse call() {
    return response(writer.primaryAnswers(), reader.readerAnswers());
  }

  static HealthCheckResponse response(boolean writer, boolean reader) {
    return new HealthCheckResponse(
        "database",
        writer || reader ? Status.UP : Status.DOWN,
        Optional.of(Map.of("writer", writer, "reader", reader)));
  }
}
