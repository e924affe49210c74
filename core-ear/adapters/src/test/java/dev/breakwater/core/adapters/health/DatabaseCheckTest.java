package dev.breakwater.core.adapters.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseCheckTest {
  @ParameterizedTest
  @CsvSource({"true, true, UP", "true, false, UP", "false, true, UP", "false, false, DOWN"})
  void oneOfTheTwoDatabasesIsEnough(boolean writer, boolean reader, Status expected) {
    HealthCheckResponse response = DatabaseCheck.response(writer, reader);

    assertThat(response.getStatus()).isEqualTo(expected);
    assertThat(response.getData()).contains(Map.of("writer", writer, "reader", reader));
  }
}
