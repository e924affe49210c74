package dev.breakwater.core.adapters.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.core.adapters.health.Checks.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class ChecksTest {
  private static final HealthCheckResponse UP =
      new HealthCheckResponse("a", Status.UP, Optional.of(Map.of("reachable", false)));
  private static final HealthCheckResponse DOWN =
      new HealthCheckResponse("b", Status.DOWN, Optional.empty());

  @Test
  void aReportIsTheWireFormatOfMicroProfileHealth() {
    assertThat(Report.of(List.of(UP)).json())
        .hasToString(
            "{\"status\":\"UP\",\"checks\":[{\"name\":\"a\",\"status\":\"UP\","
                + "\"data\":{\"reachable\":false}}]}");
  }

  @Test
  void oneCheckDownIsAllDown() {
    assertThat(Report.of(List.of(UP, DOWN)).up()).isFalse();
    assertThat(Report.of(List.of(UP)).up()).isTrue();
    assertThat(Report.of(List.of()).up()).isTrue();
  }
}
