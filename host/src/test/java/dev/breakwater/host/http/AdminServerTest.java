package dev.breakwater.host.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.engine.CompiledCache;
import dev.breakwater.host.engine.MemoryLimit;
import dev.breakwater.host.wasi.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over real sockets: a server whose functions call another one, and what is told of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class AdminServerTest {
  private static final InetSocketAddress ANYWHERE =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  private static final ServerOptions OPTIONS =
      new ServerOptions(ANYWHERE, Duration.ofSeconds(30), 4, 2);
  private static final RequestLog SILENT =
      new RequestLog(
          new PrintStream(OutputStream.nullOutputStream()),
          new PrintStream(OutputStream.nullOutputStream()));

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private ComponentHost guest;
  private HttpServer upstream;
  private HttpServer server;
  private AdminServer admin;

  @BeforeAll
  void startUpstream(@TempDir Path cache) throws IOException {
    guest =
        ComponentHost.of(TestGuest.binary(), CompiledCache.under(cache))
            .with(MemoryLimit.ofBytes(4 << 20));
    upstream = HttpServer.start(guest, OPTIONS, SILENT);
  }

  /** With figures of its own: what an earlier test's requests count late is not in them. */
  @BeforeEach
  void start() throws IOException {
    HostMetrics metrics = new HostMetrics();
    AllowList allowed = AllowList.of(List.of("http://" + authority(upstream)));
    ComponentHost proxy =
        guest.with(Settings.empty(), new UpstreamClient(allowed, metrics, HostTraces.off()));
    server = HttpServer.start(proxy, OPTIONS, new Telemetry(SILENT, metrics, HostTraces.off()));
    admin = AdminServer.start(ANYWHERE, metrics, server::isReady);
  }

  @AfterEach
  void stop() {
    admin.close();
    server.close();
  }

  @AfterAll
  void stopUpstream() {
    upstream.close();
  }

  private static String authority(HttpServer of) {
    return "127.0.0.1:" + of.address().getPort();
  }

  private HttpResponse<String> get(int port, String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(uri(port, path)).build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static URI uri(int port, String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private String metrics() throws Exception {
    HttpResponse<String> response = get(admin.address().getPort(), "/metrics");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("content-type").orElseThrow())
        .startsWith("text/plain; version=0.0.4");
    return response.body();
  }

  private double value(String series) throws Exception {
    return metrics()
        .lines()
        .filter(line -> line.startsWith(series + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
        .findFirst()
        .orElse(0);
  }

  private void rises(String series, String path) throws Exception {
    assertThat(value(series)).isZero();
    HttpResponse<String> ignored = get(server.address().getPort(), path);
    becomes(1, series);
  }

  /** What is counted at a request's end may follow its answer. */
  private void becomes(double wanted, String series) {
    await().untilAsserted(() -> assertThat(value(series)).as(series).isEqualTo(wanted));
  }

  @ParameterizedTest
  @CsvSource({"/hello,200", "/trap,500", "/unchanged,304"})
  void everyRequestIsCounted(String path, int status) throws Exception {
    rises(
        "http_server_request_duration_seconds_count{method=\"GET\",status=\"" + status + "\"}",
        path);
  }

  @Test
  void whatTheServerItselfRefusesIsCountedToo() throws Exception {
    rises(
        "http_server_request_duration_seconds_count{method=\"_OTHER\",status=\"414\"}",
        "/" + "x".repeat(70_000));
  }

  @Test
  void methodsOfTheClientsOwnMakeNoSeries() throws Exception {
    HttpRequest odd =
        HttpRequest.newBuilder(uri(server.address().getPort(), "/hello"))
            .method("ODD", BodyPublishers.noBody())
            .build();
    HttpResponse<String> ignored = client.send(odd, BodyHandlers.ofString());
    assertThat(metrics()).contains("method=\"_OTHER\"").doesNotContain("ODD");
  }

  @Test
  void failuresAndCallsAreCounted() throws Exception {
    rises("function_failures_total{status=\"500\"}", "/trap");
    rises(
        "http_client_request_duration_seconds_count{outcome=\"500\",server=\"http://"
            + authority(upstream)
            + "\"}",
        "/p" + authority(upstream));
  }

  @Test
  void instancesAreCountedAndThoseAtRestShown() throws Exception {
    int port = server.address().getPort();
    assertThat(get(port, "/trap").statusCode()).isEqualTo(500);
    becomes(1, "function_instances_total");
    assertThat(get(port, "/hello").statusCode()).isEqualTo(200);
    becomes(1, "function_instances_resting");
    assertThat(get(port, "/hello").statusCode()).isEqualTo(200);
    becomes(0, "function_instances_resting"); // it has answered the two it may
    assertThat(value("function_instances_total")).isEqualTo(2);
    assertThat(get(port, "/hello").statusCode()).isEqualTo(200);
    becomes(1, "function_instances_resting");
    assertThat(value("function_instances_total")).isEqualTo(3);
    assertThat(metrics())
        .contains("function_requests{state=\"running\"} ")
        .contains("jvm_memory_used_bytes", "process_cpu_seconds_total");
  }

  @Test
  void healthIsSaidAndNothingElseServed() throws Exception {
    int port = admin.address().getPort();
    assertThat(get(port, "/health/live").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(get(port, "/health/ready").statusCode()).isEqualTo(200);
    assertThat(get(port, "/hello").statusCode()).isEqualTo(404);
    HttpRequest post =
        HttpRequest.newBuilder(uri(port, "/metrics")).POST(BodyPublishers.noBody()).build();
    HttpResponse<String> refused = client.send(post, BodyHandlers.ofString());
    assertThat(refused.statusCode()).isEqualTo(405);
    assertThat(refused.headers().firstValue("allow")).contains("GET");
  }

  @Test
  void aHostThatTakesNoRequestsIsAliveAndNotReady() throws Exception {
    try (AdminServer stopping = AdminServer.start(ANYWHERE, new HostMetrics(), () -> false)) {
      int port = stopping.address().getPort();
      assertThat(get(port, "/health/ready").statusCode()).isEqualTo(503);
      assertThat(get(port, "/health/live").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void anAddressThatIsTakenIsNamed() {
    assertThatThrownBy(() -> AdminServer.start(admin.address(), new HostMetrics(), () -> true))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("cannot listen on ");
  }
}
