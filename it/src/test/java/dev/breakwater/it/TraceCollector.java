package dev.breakwater.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes spans as OTLP over HTTP and keeps them. */
final class TraceCollector implements AutoCloseable {
  /**
   * One span that arrived.
   *
   * @param scope which library made it
   * @param parent id of another span, or empty
   */
  record Span(String scope, String name, String trace, String id, String parent) {}

  private final HttpServer server;
  private final List<Span> spans = new CopyOnWriteArrayList<>();

  TraceCollector() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/traces", this::receive);
    server.start();
  }

  /** For {@code OTEL_EXPORTER_OTLP_ENDPOINT}. */
  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  List<Span> spansOf(String trace) {
    return spans.stream().filter(span -> span.trace().equals(trace)).toList();
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      var request = ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
      request.getResourceSpansList().forEach(this::keep);
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private void keep(ResourceSpans resource) {
    for (ScopeSpans scope : resource.getScopeSpansList()) {
      for (var span : scope.getSpansList()) {
        spans.add(
            new Span(
                scope.getScope().getName(),
                span.getName(),
                hex(span.getTraceId().toByteArray()),
                hex(span.getSpanId().toByteArray()),
                hex(span.getParentSpanId().toByteArray())));
      }
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
