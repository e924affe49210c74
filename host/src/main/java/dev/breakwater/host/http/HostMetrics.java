package dev.breakwater.host.http;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntSupplier;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * The figures of one host, with names of the OpenTelemetry conventions in Prometheus' spelling.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/http/http-metrics/">OpenTelemetry, HTTP
 *     metrics</a>
 */
public final class HostMetrics {
  private static final double NANOS = 1e9;
  private static final double[] SECONDS = {
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
  };
  private static final PrometheusTextFormatWriter TEXT = PrometheusTextFormatWriter.create();

  private final PrometheusRegistry registry = new PrometheusRegistry();

  private final Histogram requests =
      Histogram.builder()
          .name("http_server_request_duration_seconds")
          .help("Time to answer, from the request's head to the answer's last byte")
          .labelNames("method", "status")
          .classicOnly()
          .classicUpperBounds(SECONDS)
          .register(registry);

  private final Histogram calls =
      Histogram.builder()
          .name("http_client_request_duration_seconds")
          .help(
              "Time from a function's request to an upstream until the answer's head, or its lack")
          .labelNames("server", "outcome")
          .classicOnly()
          .classicUpperBounds(SECONDS)
          .register(registry);

  private final Counter failures =
      Counter.builder()
          .name("function_failures_total")
          .help("Requests that the host answered in the function's place, by the status")
          .labelNames("status")
          .register(registry);

  private final Counter instances =
      Counter.builder()
          .name("function_instances_total")
          .help("Instances of the component that were made")
          .register(registry);

  /** Shows the figures of the JVM too; to be called once. */
  void addJvm() {
    JvmMetrics.builder().register(registry);
  }

  /** Shows how many requests run and how many wait; to be called once. */
  void admission(IntSupplier running, IntSupplier waiting) {
    GaugeWithCallback.builder()
        .name("function_requests")
        .help("Requests that run, and that wait for their turn")
        .labelNames("state")
        .callback(callback -> {
          callback.call(running.getAsInt(), "running");
          callback.call(waiting.getAsInt(), "waiting");
        })
        .register(registry);
  }

  /** Shows how many instances wait for their next request; to be called once. */
  void resting(IntSupplier count) {
    GaugeWithCallback.builder()
        .name("function_instances_resting")
        .help("Instances that wait for their next request")
        .callback(callback -> callback.call(count.getAsInt()))
        .register(registry);
  }

  void answered(Request request, Response response) {
    HttpMethod method = HttpMethod.fromString(request.getMethod());
    long nanos = System.nanoTime() - request.getHeadersNanoTime();
    requests
        .labelValues(
            method == null ? "_OTHER" : method.asString(), Integer.toString(response.getStatus()))
        .observe(nanos / NANOS);
  }

  /**
   * An upstream answered, or did not.
   *
   * @param origin {@code scheme://host:port}, one of those that are allowed
   * @param outcome the status, or what {@code wasi:http} calls the failure
   */
  void called(String origin, String outcome, long nanos) {
    calls.labelValues(origin, outcome).observe(nanos / NANOS);
  }

  void failed(Problem problem) {
    failures.labelValues(Integer.toString(problem.status())).inc();
  }

  void instanceMade() {
    instances.inc();
  }

  /** The media type of {@link #write}. */
  String contentType() {
    return TEXT.getContentType();
  }

  /** Writes all figures as they are now. */
  void write(OutputStream out) throws IOException {
    TEXT.write(out, registry.scrape(), EscapingScheme.UNDERSCORE_ESCAPING);
  }
}
