package dev.breakwater.host.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.TrapException;
import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.engine.CompiledCache;
import dev.breakwater.host.engine.MemoryLimit;
import dev.breakwater.host.wasi.Arguments;
import dev.breakwater.host.wasi.Context;
import dev.breakwater.host.wasi.HostInterface;
import dev.breakwater.host.wasi.InnerCalls;
import dev.breakwater.host.wasi.OutgoingClient;
import dev.breakwater.host.wasi.Settings;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What arrives at a collector of OTLP. */
class HostTracesTest {
  private static final InetSocketAddress ANYWHERE =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String CALLER = "b7ad6b7169203331";

  private final List<Span> spans = new CopyOnWriteArrayList<>();
  private final List<String> parents = new CopyOnWriteArrayList<>();
  private com.sun.net.httpserver.HttpServer other;

  /** A collector, and an upstream that keeps the {@code traceparent} of its requests. */
  @BeforeEach
  void start() throws IOException {
    other = com.sun.net.httpserver.HttpServer.create(ANYWHERE, 0);
    other.createContext("/v1/traces", this::collect);
    other.createContext("/", this::answer);
    other.start();
  }

  @AfterEach
  void stop() {
    other.stop(0);
  }

  private void collect(HttpExchange exchange) throws IOException {
    try (exchange) {
      ExportTraceServiceRequest.parseFrom(exchange.getRequestBody())
          .getResourceSpansList()
          .forEach(resource -> resource.getScopeSpansList().forEach(s -> keep(s.getSpansList())));
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private void keep(List<Span> arrived) {
    spans.addAll(arrived);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      parents.add(String.valueOf(exchange.getRequestHeaders().getFirst("traceparent")));
      exchange.sendResponseHeaders(404, -1);
    }
  }

  private String authority() {
    return "127.0.0.1:" + other.getAddress().getPort();
  }

  private HostTraces traces() {
    return HostTraces.of(Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", "http://" + authority()));
  }

  /** Has a function answer one request, and its spans sent. */
  private void request(HostTraces traces, String path, Path cache) throws Exception {
    RequestLog silent =
        new RequestLog(
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(OutputStream.nullOutputStream()));
    Telemetry telemetry = new Telemetry(silent, new HostMetrics(), traces);
    AllowList allowed = AllowList.of(List.of("http://" + authority()));
    ComponentHost guest =
        ComponentHost.of(TestGuest.binary(), CompiledCache.under(cache))
            .with(MemoryLimit.ofBytes(4 << 20))
            .with(Settings.empty(), new UpstreamClient(allowed, telemetry.metrics(), traces));
    ServerOptions options = new ServerOptions(ANYWHERE, Duration.ofSeconds(30), 4, 1);
    try (HttpServer server = HttpServer.start(guest, options, telemetry);
        HttpClient client = HttpClient.newHttpClient()) {
      URI uri = URI.create("http://127.0.0.1:" + server.address().getPort() + path);
      client.send(
          HttpRequest.newBuilder(uri)
              .header("traceparent", "00-" + TRACE + "-" + CALLER + "-01")
              .build(),
          BodyHandlers.discarding());
    }
    traces.close();
  }

  private Span span(Span.SpanKind kind) {
    List<Span> found = spans.stream().filter(span -> span.getKind() == kind).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static String hex(com.google.protobuf.ByteString bytes) {
    return HexFormat.of().formatHex(bytes.toByteArray());
  }

  /** But for the random ones, and what the client of the metrics adds where it notes the trace. */
  private static Map<String, String> attributes(Span span) {
    Set<String> others = Set.of("http.request.id", "http.response.header.x-request-id", "exemplar");
    return span.getAttributesList().stream()
        .filter(attribute -> !others.contains(attribute.getKey()))
        .collect(Collectors.toMap(KeyValue::getKey, HostTracesTest::text));
  }

  private static String text(KeyValue attribute) {
    return attribute.getValue().hasStringValue()
        ? attribute.getValue().getStringValue()
        : Long.toString(attribute.getValue().getIntValue());
  }

  @Test
  void aRequestAndItsCallContinueTheTraceOfTheCaller(@TempDir Path cache) throws Exception {
    request(traces(), "/p" + authority(), cache);
    Span request = span(Span.SpanKind.SPAN_KIND_SERVER);
    Span call = span(Span.SpanKind.SPAN_KIND_CLIENT);
    assertThat(hex(request.getTraceId())).isEqualTo(TRACE);
    assertThat(hex(request.getParentSpanId())).isEqualTo(CALLER);
    assertThat(hex(call.getTraceId())).isEqualTo(TRACE);
    assertThat(call.getParentSpanId()).isEqualTo(request.getSpanId());
    assertThat(parents).containsExactly("00-" + TRACE + "-" + hex(call.getSpanId()) + "-01");
    assertThat(attributes(request))
        .isEqualTo(
            Map.of(
                "http.request.method", "GET",
                "url.scheme", "http",
                "url.path", "/p" + authority(),
                "http.response.status_code", "203"));
    assertThat(attributes(call))
        .isEqualTo(
            Map.of(
                "http.request.method", "GET",
                "server.address", "http://" + authority(),
                "http.response.status_code", "404"));
    assertThat(request.getStatus().getCode()).isEqualTo(Status.StatusCode.STATUS_CODE_UNSET);
    assertThat(call.getStatus().getCode()).isEqualTo(Status.StatusCode.STATUS_CODE_ERROR);
  }

  @Test
  void aCallBetweenComponentsIsASpanOfItsOwn() {
    HostTraces traces = traces();
    String function = "demo:auth/authenticator#verify-token";
    assertThat(traces.innerCalls().run(function, () -> "yes")).isEqualTo("yes");
    assertThatThrownBy(() -> traces.innerCalls().run(function, HostTracesTest::trap))
        .isInstanceOf(TrapException.class);
    traces.close();
    assertThat(spans).extracting(Span::getName).containsExactly(function, function);
    assertThat(spans)
        .extracting(span -> span.getStatus().getCode())
        .containsExactly(Status.StatusCode.STATUS_CODE_UNSET, Status.StatusCode.STATUS_CODE_ERROR);
    assertThat(HostTraces.off().innerCalls()).isSameAs(InnerCalls.PLAIN);
  }

  private static Object trap() {
    throw new TrapException("unreachable");
  }

  @Test
  void aTrapIsARequestInError(@TempDir Path cache) throws Exception {
    request(traces(), "/trap", cache);
    Span request = span(Span.SpanKind.SPAN_KIND_SERVER);
    assertThat(attributes(request)).containsEntry("http.response.status_code", "500");
    assertThat(request.getStatus().getCode()).isEqualTo(Status.StatusCode.STATUS_CODE_ERROR);
  }

  @Test
  void callsOfStoresAreSpansToo() {
    HostTraces traces = traces();
    HostInterface store =
        traces.around(
            "redis",
            HostInterface.named("a:b/c")
                .resource("connection", Object.class)
                .method("connection", "get", (context, arguments) -> Variant.error()));
    assertThat(store.resourceType("connection")).isPresent();
    Context context =
        Context.of(Settings.empty(), OutgoingClient.none(), MemoryLimit.ofBytes(1 << 20).open());
    Object result =
        store
            .functionNamed("[method]connection.get")
            .orElseThrow()
            .call(context, new Arguments(List.of()));
    assertThat(result).isEqualTo(Variant.error());
    traces.close();
    Span call = span(Span.SpanKind.SPAN_KIND_CLIENT);
    assertThat(call.getName()).isEqualTo("redis get");
    assertThat(attributes(call))
        .isEqualTo(Map.of("db.system.name", "redis", "db.operation.name", "get"));
    assertThat(call.getStatus().getCode()).isEqualTo(Status.StatusCode.STATUS_CODE_ERROR);
  }

  @Test
  void withoutVariablesNothingIsTraced(@TempDir Path cache) throws Exception {
    request(HostTraces.of(Map.of()), "/p" + authority(), cache);
    request(
        HostTraces.of(
            Map.of(
                "OTEL_SDK_DISABLED",
                "true",
                "OTEL_EXPORTER_OTLP_ENDPOINT",
                "http://" + authority())),
        "/hello",
        cache);
    assertThat(parents).containsExactly("null");
    assertThat(spans).isEmpty();
  }
}
