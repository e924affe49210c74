package dev.breakwater.core.adapters.health;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/**
 * Runs the health checks of the application.
 *
 * @see <a
 *     href="https://download.eclipse.org/microprofile/microprofile-health-4.0/microprofile-health-spec-4.0.html#_protocol_and_wireformat">
 *     MicroProfile Health 4.0, Protocol and Wireformat</a>
 */
@Dependent
public class Checks {
  private final Instance<HealthCheck> startup;
  private final Instance<HealthCheck> liveness;
  private final Instance<HealthCheck> readiness;

  @Inject
  Checks(
      @Startup Instance<HealthCheck> startup,
      @Liveness Instance<HealthCheck> liveness,
      @Readiness Instance<HealthCheck> readiness) {
    this.startup = startup;
    this.liveness = liveness;
    this.readiness = readiness;
  }

  /** What all checks of one kind said; up when each of them is. */
  public record Report(boolean up, JsonObject json) {
    static Report of(List<HealthCheckResponse> responses) {
      boolean up = responses.stream().allMatch(response -> response.getStatus() == Status.UP);
      JsonArrayBuilder checks = Json.createArrayBuilder();
      responses.forEach(response -> checks.add(check(response)));
      JsonObjectBuilder json =
          Json.createObjectBuilder().add("status", up ? "UP" : "DOWN").add("checks", checks);
      return new Report(up, json.build());
    }

    private static JsonObjectBuilder check(HealthCheckResponse response) {
      JsonObjectBuilder check =
          Json.createObjectBuilder()
              .add("name", response.getName())
              .add("status", response.getStatus().name());
      response.getData().map(Report::data).ifPresent(data -> check.add("data", data));
      return check;
    }

    private static JsonObjectBuilder data(Map<String, Object> data) {
      return Json.createObjectBuilder(data);
    }
  }

  public Report startup() {
    return Report.of(startup.stream().map(HealthCheck::call).toList());
  }

  public Report liveness() {
    return Report.of(liveness.stream().map(HealthCheck::call).toList());
  }

  public Report readiness() {
    return Report.of(readiness.stream().map(HealthCheck::call).toList());
  }
}
