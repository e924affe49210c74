package dev.breakwater.host.http;

import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.wasi.HostFunction;
import dev.breakwater.host.wasi.HostInterface;
import dev.breakwater.host.wasi.InnerCalls;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/**
 * A span for each request, in the trace that its {@code traceparent} names, and one for each call
 * of a function to a component that is composed in, an upstream, a Redis or a PostgreSQL. Off, and
 * free of cost, unless {@code OTEL_TRACES_EXPORTER} or an endpoint is set.
 *
 * @see <a href="https://opentelemetry.io/docs/languages/java/configuration/">OpenTelemetry, Java,
 *     Configuration</a>
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/http/http-spans/">Semantic conventions
 *     for HTTP spans</a>
 */
public final class HostTraces implements AutoCloseable {
  private static final String SCOPE = "dev.breakwater.host";
  private static final int FIRST_SERVER_ERROR = 500;
  private static final int FIRST_CLIENT_ERROR = 400;
  private static final AttributeKey<List<String>> ANSWERED_ID =
      AttributeKey.stringArrayKey("http.response.header.x-request-id");
  private static final HostTraces OFF = new HostTraces(OpenTelemetry.noop());

  private static final TextMapGetter<Request> HEADERS =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Request request) {
          return request.getHeaders().getFieldNamesCollection();
        }

        @Override
        public @Nullable String get(@Nullable Request request, String name) {
          return request == null ? null : request.getHeaders().get(name);
        }
      };

  private final OpenTelemetry telemetry;
  private final Tracer tracer;
  private final boolean on;

  private HostTraces(OpenTelemetry telemetry) {
    this.telemetry = telemetry;
    this.tracer = telemetry.getTracer(SCOPE);
    this.on = telemetry instanceof OpenTelemetrySdk;
  }

  /** No spans; what a function sends as {@code traceparent} goes out as it is. */
  public static HostTraces off() {
    return OFF;
  }

  /** As the variables of OpenTelemetry in {@code environment} want it. */
  public static HostTraces of(Map<String, String> environment) {
    return wanted(environment) ? new HostTraces(exporting(environment)) : OFF;
  }

  private static boolean wanted(Map<String, String> environment) {
    boolean disabled = "true".equalsIgnoreCase(environment.get("OTEL_SDK_DISABLED"));
    String exporter = environment.getOrDefault("OTEL_TRACES_EXPORTER", "");
    boolean endpoint =
        environment.containsKey("OTEL_EXPORTER_OTLP_ENDPOINT")
            || environment.containsKey("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT");
    return !disabled && (exporter.isBlank() ? endpoint : !exporter.equals("none"));
  }

  private static OpenTelemetrySdk exporting(Map<String, String> environment) {
    return AutoConfiguredOpenTelemetrySdk.builder()
        .addPropertiesSupplier(() -> properties(environment))
        .disableShutdownHook() // closed after the server's last request
        .build()
        .getOpenTelemetrySdk();
  }

  private static Map<String, String> properties(Map<String, String> environment) {
    Map<String, String> properties = new HashMap<>();
    properties.put("otel.service.name", "breakwater-host");
    properties.put("otel.exporter.otlp.protocol", "http/protobuf");
    properties.put("otel.propagators", "tracecontext");
    environment.forEach((name, value) -> {
      if (name.startsWith("OTEL_")) {
        properties.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value);
      }
    });
    // figures are read at /metrics, logs are the standard streams
    properties.put("otel.metrics.exporter", "none");
    properties.put("otel.logs.exporter", "none");
    return properties;
  }

  /** What is done for a request. */
  @FunctionalInterface
  interface Work {
    void run(Request request) throws InterruptedException;
  }

  /**
   * Runs {@code work} for a request, which then names the span in its {@code traceparent}: what a
   * function notes goes on in the same trace. Calls of this thread are of that span meanwhile; it
   * ends with the answer's last byte.
   */
  @SuppressWarnings("try") // the scope has nothing to refer to
  void during(Request request, Response response, Work work) throws InterruptedException {
    if (!on) {
      work.run(request);
      return;
    }
    Span span = span(request);
    Request.addCompletionListener(
        request,
        cause -> {
          span.setAttribute(ANSWERED_ID, response.getHeaders().getValuesList(RequestId.FIELD));
          end(span, response.getStatus(), FIRST_SERVER_ERROR);
        });
    try (Scope scope = span.makeCurrent()) {
      work.run(new Within(request, fields(request, span)));
    }
  }

  private HttpFields fields(Request request, Span span) {
    HttpFields.Mutable fields = HttpFields.build(request.getHeaders());
    telemetry
        .getPropagators()
        .getTextMapPropagator()
        .inject(
            Context.root().with(span),
            fields,
            (to, name, value) -> Objects.requireNonNull(to).put(name, value));
    return fields.asImmutable();
  }

  /** A request with other header fields. */
  private static final class Within extends Request.Wrapper {
    private final HttpFields fields;

    Within(Request request, HttpFields fields) {
      super(request);
      this.fields = fields;
    }

    @Override
    public HttpFields getHeaders() {
      return fields;
    }
  }

  /** Runs the calls from one component of a composition to another, each with a span. */
  InnerCalls innerCalls() {
    return on ? this::innerCall : InnerCalls.PLAIN;
  }

  @SuppressWarnings("try") // the scope has nothing to refer to
  private Object innerCall(String function, Supplier<Object> call) {
    Span span = tracer.spanBuilder(function).startSpan();
    try (Scope scope = span.makeCurrent()) {
      return call.get();
    } catch (RuntimeException e) {
      span.setStatus(StatusCode.ERROR, e.getClass().getSimpleName());
      throw e;
    } finally {
      span.end();
    }
  }

  private Span span(Request request) {
    Context caller =
        telemetry.getPropagators().getTextMapPropagator().extract(Context.root(), request, HEADERS);
    return tracer
        .spanBuilder(request.getMethod())
        .setParent(caller)
        .setSpanKind(SpanKind.SERVER)
        .setAttribute("http.request.method", request.getMethod())
        .setAttribute("url.scheme", "http")
        .setAttribute("url.path", request.getHttpURI().getPath())
        .setAttribute("http.request.id", RequestId.of(request))
        .startSpan();
  }

  /** Starts the span of a request to an upstream, which is sent with it as its parent. */
  Call sending(String method, String origin, HttpRequest.Builder request) {
    if (!on) {
      return outcome -> {};
    }
    Span span =
        tracer
            .spanBuilder(method)
            .setSpanKind(SpanKind.CLIENT)
            .setAttribute("http.request.method", method)
            .setAttribute("server.address", origin)
            .startSpan();
    telemetry
        .getPropagators()
        .getTextMapPropagator()
        .inject(
            Context.current().with(span),
            request,
            (to, name, value) -> Objects.requireNonNull(to).setHeader(name, value));
    return outcome -> ended(span, outcome);
  }

  /** A call that is under way. */
  @FunctionalInterface
  interface Call {
    /**
     * It is over.
     *
     * @param outcome the status, or what {@code wasi:http} calls the failure
     */
    void over(String outcome);
  }

  private static void ended(Span span, String outcome) {
    if (Character.isDigit(outcome.charAt(0))) {
      end(span, Integer.parseInt(outcome), FIRST_CLIENT_ERROR);
    } else {
      span.setAttribute("error.type", outcome).setStatus(StatusCode.ERROR).end();
    }
  }

  private static void end(Span span, int status, int firstError) {
    span.setAttribute("http.response.status_code", status);
    if (status >= firstError) {
      span.setStatus(StatusCode.ERROR);
    }
    span.end();
  }

  /**
   * {@code store} with a span around each call of its functions.
   *
   * @param system what stores there: {@code redis}, {@code postgresql}
   */
  public HostInterface around(String system, HostInterface store) {
    return on ? store.with((name, function) -> traced(system, name, function)) : store;
  }

  private HostFunction traced(String system, String name, HostFunction function) {
    String operation = name.substring(name.lastIndexOf('.') + 1);
    return (context, arguments) -> {
      Span span =
          tracer
              .spanBuilder(system + " " + operation)
              .setSpanKind(SpanKind.CLIENT)
              .setAttribute("db.system.name", system)
              .setAttribute("db.operation.name", operation)
              .startSpan();
      try {
        Object result = function.call(context, arguments);
        if (result instanceof Variant variant && variant.index() != 0) {
          span.setStatus(StatusCode.ERROR);
        }
        return result;
      } finally {
        span.end();
      }
    };
  }

  /** Sends what is left. */
  @Override
  public void close() {
    if (telemetry instanceof OpenTelemetrySdk sdk) {
      sdk.close();
    }
  }
}
