package dev.breakwater.core.adapters.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TracingTest {
  private static final String ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";

  private static boolean isOn(Map<String, String> variables) {
    OpenTelemetry telemetry = Tracing.of(variables);
    if (telemetry instanceof OpenTelemetrySdk sdk) {
      sdk.close();
      return true;
    }
    return false;
  }

  @Test
  void tracesAreOffUnlessTheyHaveSomewhereToGo() {
    assertThat(isOn(Map.of())).isFalse();
    assertThat(isOn(Map.of("OTEL_TRACES_EXPORTER", "none", ENDPOINT, "http://localhost:1")))
        .isFalse();
    assertThat(isOn(Map.of("OTEL_SDK_DISABLED", "true", ENDPOINT, "http://localhost:1"))).isFalse();
  }

  @Test
  void anExporterOrAnEndpointTurnsThemOn() {
    assertThat(isOn(Map.of("OTEL_TRACES_EXPORTER", "otlp"))).isTrue();
    assertThat(isOn(Map.of(ENDPOINT, "http://localhost:1"))).isTrue();
  }
}
