package dev.breakwater.core.adapters.telemetry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * The span of one request; it continues the trace that the edge names in {@code traceparent}.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/http/http-spans/">Semantic conventions
 *     for HTTP spans</a>
 */
public final class ServerSpan implements AutoCloseable {
  private static final TextMapGetter<HttpServletRequest> HEADERS =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(HttpServletRequest request) {
          return Collections.list(request.getHeaderNames());
        }

        @Override
        public @Nullable String get(@Nullable HttpServletRequest request, String name) {
          return request == null ? null : request.getHeader(name);
        }
      };

  private final Span span;
  private final Scope scope;

  @SuppressWarnings("MustBeClosedChecker") // closed with the span
  private ServerSpan(Span span) {
    this.span = span;
    this.scope = span.makeCurrent();
  }

  /** Starts a span and makes it the current one of this thread. */
  public static ServerSpan start(HttpServletRequest request, String method, String route) {
    Context caller =
        Tracing.shared()
            .getPropagators()
            .getTextMapPropagator()
            .extract(Context.root(), request, HEADERS);
    return new ServerSpan(
        Tracing.tracer()
            .spanBuilder(method + " " + route)
            .setParent(caller)
            .setSpanKind(SpanKind.SERVER)
            .setAttribute("http.request.method", method)
            .setAttribute("http.route", route)
            .setAttribute("url.scheme", request.getScheme())
            .setAttribute("url.path", request.getRequestURI())
            .startSpan());
  }

  /** Not valid when the caller named no trace and tracing is off. */
  public SpanContext context() {
    return span.getSpanContext();
  }

  /** What came of the request. */
  public void answered(int status) {
    span.setAttribute("http.response.status_code", status);
    if (status >= 500) {
      span.setStatus(StatusCode.ERROR);
    }
  }

  @Override
  public void close() {
    scope.close();
    span.end();
  }
}
