package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.breakwater.it.Upstream.Answer;
import dev.breakwater.it.Upstream.Received;
import dev.breakwater.local.EdgeHost;
import dev.breakwater.local.EdgeProcess;
import dev.breakwater.local.PlatformPorts;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the edge passes on in both directions, seen from both ends. */
@ThroughEdge
class RelayIT {
  private static final String SUBJECT = UUID.randomUUID().toString();
  private static final String TOKEN = Tokens.validFor(SUBJECT);

  private static Upstream upstream;
  private static EdgeProcess process;

  private Edge edge;

  @BeforeAll
  static void start() throws Exception {
    upstream = Upstream.start();
    process =
        EdgeProcess.start(
            new EdgeProcess.Settings(
                SharedPlatform.host(),
                PlatformPorts.free().edge(),
                upstream.address(),
                SharedPlatform.secrets()),
            SharedPlatform.folders("relay"));
  }

  @AfterAll
  static void stop() {
    process.close();
    upstream.close();
  }

  @BeforeEach
  void reset() {
    edge = new Edge(process.address());
    upstream.answers(new Answer(200, Map.of(), new byte[0]));
    upstream.forget();
  }

  @Test
  void theCoreLearnsUserSecretAndRequestIdFromTheEdge() {
    Response response = edge.request(TOKEN).get("/api/todos");

    Received seen = upstream.last();
    assertThat(seen.headers().get("X-User-Id")).containsExactly(SUBJECT);
    assertThat(seen.headers().get("X-Edge-Verified"))
        .containsExactly(SharedPlatform.secrets().edgeSecret());
    assertThat(seen.headers().get("X-Request-Id")).containsExactly(response.header("X-Request-Id"));
  }

  @Test
  void nothingElseOfTheClientsHeadersReachesTheCore() {
    edge.request(TOKEN)
        .header("X-User-Id", UUID.randomUUID().toString())
        .header("X-Edge-Verified", "forged")
        .header("X-Request-Id", "forged")
        .header("X-Forwarded-For", "forged")
        .header("X-Forwarded-Host", "forged")
        .header("X-Forwarded-Proto", "forged")
        .header("Cookie", "forged=1")
        .header("User-Agent", "forged")
        .header("Referer", "forged")
        .header("traceparent", "00-forged")
        .get("/api/todos");

    var headers = upstream.last().headers();
    assertThat(headers.toString().replace(SUBJECT, "")).doesNotContain("forged");
    assertThat(headers.keySet())
        .extracting(name -> name.toLowerCase(Locale.ROOT))
        .doesNotContain("authorization", "cookie", "referer", "tracestate");
  }

  @Test
  void whatSaysWhichAnswerIsWantedReachesTheCore() {
    edge.request(TOKEN)
        .header("Accept", "text/csv")
        .header("Range", "bytes=0-3")
        .header("If-None-Match", "\"v1\"")
        .header("Idempotency-Key", "k1")
        .get("/api/todos");

    var headers = upstream.last().headers();
    assertThat(headers.get("Accept")).containsExactly("text/csv");
    assertThat(headers.get("Range")).containsExactly("bytes=0-3");
    assertThat(headers.get("If-None-Match")).containsExactly("\"v1\"");
    assertThat(headers.get("Idempotency-Key")).containsExactly("k1");
  }

  @Test
  void theCoreLearnsWhatTheClientAsked() {
    edge.request(TOKEN).get("/api/todos");

    var headers = upstream.last().headers();
    assertThat(headers.get("X-Forwarded-Host")).containsExactly(process.address().getAuthority());
    assertThat(headers.get("X-Forwarded-Proto")).containsExactly("http");
  }

  /** Wasmtime says nothing of the client, and passes on what it wrote. */
  @Test
  void theHostSaysWhoIsConnectedWhateverTheClientWrites() throws Exception {
    assumeThat(SharedPlatform.host()).isInstanceOfAny(EdgeHost.JvmHost.class, EdgeHost.Spin.class);
    EdgeProcess.Settings settings =
        new EdgeProcess.Settings(
            SharedPlatform.host(),
            PlatformPorts.free().edge(),
            upstream.address(),
            SharedPlatform.secrets(),
            Map.of("client_address_header", "spin-client-addr"));
    try (EdgeProcess told = EdgeProcess.start(settings, SharedPlatform.folders("relay-told"))) {
      new Edge(told.address())
          .request(TOKEN)
          .header("spin-client-addr", "192.0.2.66:1")
          .get("/api/todos");
    }

    assertThat(upstream.last().headers().get("X-Client-Address")).containsExactly("127.0.0.1");
    assertThat(upstream.last().headers().get("X-Forwarded-For")).containsExactly("127.0.0.1");
  }

  @Test
  void aTraceGoesOnOrBegins() {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    edge.request(TOKEN)
        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
        .header("tracestate", "vendor=1")
        .get("/api/todos");
    var continued = upstream.last().headers();
    edge.request(TOKEN).get("/api/todos");
    var begun = upstream.last().headers();

    assertThat(continued.getFirst("traceparent"))
        .matches("00-" + trace + "-[0-9a-f]{16}-01")
        .doesNotContain("00f067aa0ba902b7");
    assertThat(continued.get("tracestate")).containsExactly("vendor=1");
    assertThat(begun.getFirst("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    assertThat(begun.get("tracestate")).isNull();
  }

  @Test
  void aPublicRequestCarriesNoUserAndTheEdgesOwnSecret() {
    edge.request(TOKEN)
        .header("X-User-Id", SUBJECT)
        .header("X-Edge-Verified", "forged")
        .body("{}")
        .post("/api/auth/login");

    var headers = upstream.last().headers();
    assertThat(headers.get("X-User-Id")).isNull();
    assertThat(headers.get("X-Edge-Verified"))
        .containsExactly(SharedPlatform.secrets().edgeSecret());
    assertThat(headers.get("X-Request-Id")).hasSize(1);
  }

  @Test
  void healthIsAskedForWithoutBodyAndUser() {
    edge.request(TOKEN).body("{\"a\":1}").post("/health?deep=1");

    Received seen = upstream.last();
    assertThat(seen.method()).isEqualTo("GET");
    assertThat(seen.target()).isEqualTo("/health");
    assertThat(seen.body()).isEmpty();
    assertThat(seen.headers().get("X-User-Id")).isNull();
  }

  @Test
  void aRefusedRequestNeverReachesTheCore() {
    edge.request().get("/api/todos");
    edge.request("a.b.c").get("/api/todos");
    edge.request(TOKEN).get("/other");

    assertThat(upstream.sawNothing()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
  void everyMethodPasses(String method) {
    edge.request(TOKEN).request(method, "/api/todos");

    assertThat(upstream.last().method()).isEqualTo(method);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/todos?completed=true",
        "/api/a%20b/%C3%BC?q=%26%3D+x&q=2&flag",
        "/api/x?a=1?b=2",
        "/api/todos/"
      })
  void pathAndQueryPassAsWritten(String target) {
    edge.request(TOKEN).get(target);

    assertThat(upstream.last().target()).isEqualTo(target);
  }

  /** No client library sends these, browsers do. */
  @Test
  void charactersThatNoUriHasReachTheCoreEncoded() throws Exception {
    String answer =
        RawHttp.send(
            process.address(),
            "GET /api/todos?a={b}|c&d=%zz HTTP/1.1",
            List.of("Authorization: Bearer " + TOKEN));

    assertThat(answer).startsWith("HTTP/1.1 200");
    assertThat(upstream.last().target()).isEqualTo("/api/todos?a=%7Bb%7D%7Cc&d=%25zz");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4096, 70_000, 1_500_000})
  void bytesPassUnchangedInBothDirections(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    upstream.answers(
        new Answer(200, Map.of("Content-Type", List.of("application/octet-stream")), bytes));

    Response response =
        edge.request(TOKEN).contentType("application/octet-stream").body(bytes).post("/api/blob");

    assertThat(upstream.last().body()).isEqualTo(bytes);
    assertThat(upstream.last().headers().getFirst("Content-Type"))
        .isEqualTo("application/octet-stream");
    assertThat(response.asByteArray()).isEqualTo(bytes);
    assertThat(response.statusCode()).isEqualTo(200);
  }

  @Test
  void anAnswerToHeadMayNameTheLengthOfTheBodyItLeavesOut() {
    upstream.answers(new Answer(200, Map.of("Content-Length", List.of("15")), new byte[0]));

    assertThat(edge.request(TOKEN).head("/api/todos").statusCode()).isEqualTo(200);
  }

  @Test
  void headersOfTheCoreReachTheClient() {
    upstream.answers(
        new Answer(
            201,
            Map.of(
                "Content-Type", List.of("text/csv; charset=utf-8"),
                "Content-Disposition", List.of("attachment; filename=\"a.csv\""),
                "ETag", List.of("\"v1\""),
                "Cache-Control", List.of("no-store"),
                "Location", List.of("/api/todos/1"),
                "Idempotency-Replayed", List.of("true"),
                "Set-Cookie", List.of("a=1")),
            "a,b\n".getBytes(StandardCharsets.UTF_8)));

    Response response = edge.request(TOKEN).get("/api/export");

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.contentType()).isEqualTo("text/csv; charset=utf-8");
    assertThat(response.header("Content-Disposition")).isEqualTo("attachment; filename=\"a.csv\"");
    assertThat(response.header("ETag")).isEqualTo("\"v1\"");
    assertThat(response.header("Cache-Control")).isEqualTo("no-store");
    assertThat(response.header("Location")).isEqualTo("/api/todos/1");
    assertThat(response.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(response.header("Set-Cookie")).isNull();
    assertThat(response.asString()).isEqualTo("a,b\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 304, 400, 404, 409, 418, 500, 503})
  void everyStatusOfTheCoreReachesTheClient(int status) {
    upstream.answers(new Answer(status, Map.of(), new byte[0]));

    Response response = edge.request(TOKEN).get("/api/todos");

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.asByteArray()).isEmpty();
    assertThat(response.header("X-Request-Id")).isNotEmpty();
  }
}
