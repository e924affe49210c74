package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.adapters.telemetry.LogFields;
import dev.breakwater.core.adapters.telemetry.Metrics;
import dev.breakwater.core.adapters.telemetry.ServerSpan;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Watches every request from outside everything else: its span, the fields of its log lines, its
 * metrics and its one access line.
 */
@WebFilter("/*")
@SuppressWarnings("NullAway.Init") // the container fills the fields
public class RequestObservation implements Filter {
  private static final Logger LOG = System.getLogger("dev.breakwater.access");
  private static final String NO_ROUTE = "none";
  private static final String OTHER_METHOD = "_OTHER";
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

  @Inject private Routes routes;
  @Inject private Metrics metrics;

  /** Templates and known methods only: callers must not choose names of metrics and spans. */
  private record Kind(String method, String route) {
    static Kind of(HttpServletRequest request, Routes routes) {
      String method = request.getMethod();
      return new Kind(
          METHODS.contains(method) ? method : OTHER_METHOD,
          routes.template(request.getRequestURI()).orElse(NO_ROUTE));
    }
  }

  @Override
  public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    if (any instanceof HttpServletRequest request
        && answer instanceof HttpServletResponse response) {
      observe(request, response, chain);
    } else {
      chain.doFilter(any, answer);
    }
  }

  private void observe(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long begin = System.nanoTime();
    Kind kind = Kind.of(request, routes);
    LogFields fields = new LogFields();
    try (fields;
        ServerSpan span = ServerSpan.start(request, kind.method(), kind.route())) {
      identify(fields, request, span.context());
      boolean answered = false;
      try {
        chain.doFilter(request, response);
        answered = true;
      } finally {
        int status = answered ? response.getStatus() : Math.max(500, response.getStatus());
        span.answered(status);
        tell(kind, status, System.nanoTime() - begin);
      }
    }
  }

  private static void identify(LogFields fields, HttpServletRequest request, SpanContext trace) {
    fields.with("request_id", RequestId.of(request));
    Optional.ofNullable(request.getHeader("X-User-Id"))
        .flatMap(UuidText::parse)
        .ifPresent(user -> fields.with("user_id", user.toString()));
    if (trace.isValid()) {
      fields.with("trace_id", trace.getTraceId()).with("span_id", trace.getSpanId());
    }
  }

  private void tell(Kind kind, int status, long nanos) {
    metrics.answered(kind.method(), kind.route(), status, nanos);
    LogFields fields = new LogFields();
    try (fields) {
      fields
          .with("method", kind.method())
          .with("route", kind.route())
          .with("status_int", Integer.toString(status))
          .with("duration_ms_float", millis(nanos));
      // Put together here: to fill in a pattern costs more than all the rest of the line.
      LOG.log(Level.INFO, kind.method() + " " + kind.route() + " " + status);
    }
  }

  /** Three digits behind the point. */
  static String millis(long nanos) {
    return BigDecimal.valueOf(Math.round(nanos / 1e3), 3).toPlainString();
  }
}
