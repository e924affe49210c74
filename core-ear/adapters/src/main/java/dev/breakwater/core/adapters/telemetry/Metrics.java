package dev.breakwater.core.adapters.telemetry;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The figures of this process, with names of the OpenTelemetry conventions in Prometheus' spelling.
 *
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">Prometheus,
 *     Exposition formats</a>
 */
public class Metrics {
  private static final double NANOS = 1e9;
  private static final double[] SECONDS = {
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
  };
  private static final PrometheusTextFormatWriter TEXT = PrometheusTextFormatWriter.create();

  private final PrometheusRegistry registry = new PrometheusRegistry();

  private final Histogram requests =
      Histogram.builder()
          .name("http_server_request_duration_seconds")
          .help("Time to answer, by route template")
          .labelNames("method", "route", "status")
          .classicOnly()
          .classicUpperBounds(SECONDS)
          .register(registry);

  private final Counter cacheReads =
      Counter.builder()
          .name("cache_reads_total")
          .help("Questions to the cache of todos")
          .labelNames("result")
          .register(registry);

  private final Counter cacheCommands =
      Counter.builder()
          .name("cache_commands_total")
          .help("Commands to Redis: answered, failed, or refused by the circuit breaker")
          .labelNames("outcome")
          .register(registry);

  private final Counter databaseReads =
      Counter.builder()
          .name("db_reads_total")
          .help("Questions to the databases, by which of the two answered")
          .labelNames("server")
          .register(registry);

  private volatile Outcome lastCommand = Outcome.ANSWERED;

  /** What became of a command to Redis. */
  public enum Outcome {
    ANSWERED,
    FAILED,
    /** Not sent: the circuit breaker was open. */
    REFUSED
  }

  public Metrics() {
    GaugeWithCallback.builder()
        .name("cache_breaker_open")
        .help("1 while commands to Redis are refused unsent, as the last one was")
        .callback(callback -> callback.call(lastCommand == Outcome.REFUSED ? 1 : 0))
        .register(registry);
    GaugeWithCallback.builder()
        .name("db_connections")
        .help("Connections of a pool, and requests that wait for one")
        .labelNames("pool", "state")
        .callback(callback -> ConnectionPools.read().forEach(count -> count.tell(callback)))
        .register(registry);
  }

  /** One more request of that kind was answered. */
  public void answered(String method, String route, int status, long nanos) {
    requests.labelValues(method, route, Integer.toString(status)).observe(nanos / NANOS);
  }

  void cacheRead(boolean hit) {
    cacheReads.labelValues(hit ? "hit" : "miss").inc();
  }

  /** One more command was meant for Redis. */
  public void cacheCommand(Outcome outcome) {
    lastCommand = outcome;
    cacheCommands.labelValues(outcome.name().toLowerCase(Locale.ROOT)).inc();
  }

  /**
   * Shows the pool of connections to Redis; to be called once.
   *
   * @param count connections by their state
   */
  public void cacheConnections(Supplier<Map<String, Integer>> count) {
    GaugeWithCallback.builder()
        .name("cache_connections")
        .help("Connections to Redis, and commands that wait for one")
        .labelNames("state")
        .callback(callback -> count.get().forEach((state, now) -> callback.call(now, state)))
        .register(registry);
  }

  /** The replica answered a question. */
  public void replicaRead() {
    databaseReads.labelValues("replica").inc();
  }

  /** The primary answered a question. */
  public void primaryRead() {
    databaseReads.labelValues("primary").inc();
  }

  /** The media type of {@link #write}. */
  public String mediaType() {
    return TEXT.getContentType();
  }

  /** Everything as it is now. */
  public void write(OutputStream out) throws IOException {
    TEXT.write(out, registry.scrape(), EscapingScheme.UNDERSCORE_ESCAPING);
  }
}
