package dev.breakwater.core.adapters.telemetry;

import dev.breakwater.core.launch.Environment;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * OpenTelemetry for this application: off, and free of cost, unless {@code OTEL_TRACES_EXPORTER} or
 * an endpoint is set. Off it still passes the trace of the caller on, for the logs.
 *
 * @see <a href="https://opentelemetry.io/docs/languages/java/configuration/">OpenTelemetry, Java,
 *     Configuration</a>
 */
public final class Tracing {
  private static final String SCOPE = "dev.breakwater.core";

  /** One for the process: the persistence provider makes its own customizers, without CDI. */
  private static final OpenTelemetry SHARED = of(Environment.current().variables());

  private Tracing() {}

  /** The one that everybody uses. */
  public static OpenTelemetry shared() {
    return SHARED;
  }

  /** Makes the spans of the core itself. */
  public static Tracer tracer() {
    return SHARED.getTracer(SCOPE);
  }

  /** Whether spans go anywhere. */
  public static boolean isOn() {
    return SHARED instanceof OpenTelemetrySdk;
  }

  /** Sends what is left. */
  public static void close() {
    if (SHARED instanceof OpenTelemetrySdk sdk) {
      sdk.close();
    }
  }

  static OpenTelemetry of(Map<String, String> variables) {
    return wanted(variables) ? exporting(variables) : passingOn();
  }

  private static boolean wanted(Map<String, String> variables) {
    boolean disabled = "true".equalsIgnoreCase(variables.get("OTEL_SDK_DISABLED"));
    String exporter = variables.getOrDefault("OTEL_TRACES_EXPORTER", "");
    boolean endpoint =
        variables.containsKey("OTEL_EXPORTER_OTLP_ENDPOINT")
            || variables.containsKey("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT");
    return !disabled && (exporter.isBlank() ? endpoint : !exporter.equals("none"));
  }

  private static OpenTelemetry passingOn() {
    return OpenTelemetry.propagating(
        ContextPropagators.create(W3CTraceContextPropagator.getInstance()));
  }

  private static OpenTelemetry exporting(Map<String, String> variables) {
    return AutoConfiguredOpenTelemetrySdk.builder()
        .addPropertiesSupplier(() -> properties(variables))
        .setServiceClassLoader(Tracing.class.getClassLoader())
        .disableShutdownHook() // the application closes it, after its last request
        .build()
        .getOpenTelemetrySdk();
  }

  private static Map<String, String> properties(Map<String, String> variables) {
    Map<String, String> properties = new HashMap<>();
    properties.put("otel.service.name", "breakwater-core");
    properties.put("otel.exporter.otlp.protocol", "http/protobuf");
    properties.put("otel.propagators", "tracecontext");
    variables.forEach((name, value) -> {
      if (name.startsWith("OTEL_")) {
        properties.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value);
      }
    });
    // Metrics are read at /metrics, logs on stdout.
    properties.put("otel.metrics.exporter", "none");
    properties.put("otel.logs.exporter", "none");
    return properties;
  }
}
