package dev.breakwater.it;

import static dev.breakwater.it.Problems.assertProblem;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.breakwater.local.EdgeProcess;
import dev.breakwater.local.PlatformPorts;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How the edge bounds what clients send and how long the core may take, and whom it lets ask. */
@ThroughEdge
class EdgeLimitsIT {
  private static final String SUBJECT = UUID.randomUUID().toString();
  private static final String TOKEN = Tokens.validFor(SUBJECT);
  private static final String PAGE = "https://todo.example";
  private static final int MAX_BODY = 1 << 20;
  private static final int TIMEOUT_MILLIS = 1_500;

  private static ScriptedUpstream upstream;
  private static EdgeProcess process;
  private static Edge edge;

  @BeforeAll
  static void start() throws Exception {
    upstream = ScriptedUpstream.start();
    upstream.plays((connection, number) -> ok(connection));
    process =
        EdgeProcess.start(
            new EdgeProcess.Settings(
                SharedPlatform.host(),
                PlatformPorts.free().edge(),
                upstream.address(),
                SharedPlatform.secrets(),
                Map.of(
                    "max_body_bytes", Integer.toString(MAX_BODY),
                    "core_timeout_ms", Integer.toString(TIMEOUT_MILLIS),
                    "cors_allowed_origins", PAGE)),
            SharedPlatform.folders("limits"));
    edge = new Edge(process.address());
  }

  @AfterAll
  static void stop() throws IOException {
    process.close();
    upstream.close();
  }

  private static void ok(Socket connection) throws IOException {
    ScriptedUpstream.head(connection);
    ScriptedUpstream.answer(
        connection, "HTTP/1.1 200 OK", "Content-Length: 0", "Connection: close");
  }

  @Test
  void aCoreThatDoesNotAnswerInTimeIsAGatewayTimeout() {
    upstream.plays((connection, number) -> Thread.sleep(Duration.ofSeconds(20)));
    long begin = System.nanoTime();

    Response response = edge.request(TOKEN).get("/api/todos");

    assertProblem(response, 504, "timeout", "Proxy error: core did not answer in time");
    assertThat(Duration.ofNanos(System.nanoTime() - begin))
        .isBetween(Duration.ofMillis(TIMEOUT_MILLIS - 100), Duration.ofSeconds(10));
    assertThat(upstream.connections()).isEqualTo(1);
  }

  /** The time for the first byte begins when the request is sent. */
  @Test
  void aSlowUploadIsNotCutOffByTheTimeForTheAnswer() throws Exception {
    upstream.plays((connection, number) -> {
      ScriptedUpstream.head(connection);
      connection.getInputStream().skipNBytes(6);
      ScriptedUpstream.answer(connection, "HTTP/1.1 201 Created", "Content-Length: 0");
    });

    try (Socket client =
        new Socket(InetAddress.getLoopbackAddress(), process.address().getPort())) {
      client.setSoTimeout(20_000);
      ScriptedUpstream.answer(
          client,
          "POST /api/files HTTP/1.1",
          "Host: edge",
          "Connection: close",
          "Authorization: Bearer " + TOKEN,
          "Content-Length: 6");
      for (int i = 0; i < 6; i++) {
        Thread.sleep(TIMEOUT_MILLIS / 3);
        client.getOutputStream().write('x');
      }
      assertThat(ScriptedUpstream.head(client)).startsWith("HTTP/1.1 201");
    }
  }

  @Test
  void aReadIsSentAgainWhenTheConnectionBreaks() {
    upstream.plays((connection, number) -> {
      if (number > 1) {
        ok(connection);
      }
    });

    assertThat(edge.request(TOKEN).get("/api/todos").statusCode()).isEqualTo(200);
  }

  @Test
  void aWriteIsNeverSentAgain() {
    upstream.plays((connection, number) -> ScriptedUpstream.head(connection));

    Response response = edge.request(TOKEN).body("{}").post("/api/todos");

    assertProblem(response, 502, "bad_gateway", "Proxy error: core is unreachable");
    assertThat(upstream.connections()).isEqualTo(1);
  }

  @Test
  void aBodyThatAnnouncesTooMuchIsRefusedBeforeItIsSent() throws Exception {
    upstream.plays((connection, number) -> ok(connection));

    try (Socket client =
        new Socket(InetAddress.getLoopbackAddress(), process.address().getPort())) {
      client.setSoTimeout(20_000);
      ScriptedUpstream.answer(
          client,
          "POST /api/todos HTTP/1.1",
          "Host: edge",
          "Authorization: Bearer " + TOKEN,
          "Expect: 100-continue",
          "Content-Length: " + (MAX_BODY + 1));

      assertThat(ScriptedUpstream.head(client)).startsWith("HTTP/1.1 413");
    }
    assertThat(upstream.connections()).isZero();
  }

  @Test
  void aBodyThatTurnsOutTooLargeIsCutOffOnBothSides() throws Exception {
    CompletableFuture<Long> received = new CompletableFuture<>();
    upstream.plays((connection, number) -> {
      ScriptedUpstream.head(connection);
      received.complete(drained(connection.getInputStream()));
    });

    HttpResponse<String> response = postedInChunks(MAX_BODY + 1);

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body())
        .startsWith("{\"error\":\"request body exceeds maximum of " + MAX_BODY + " bytes\"")
        .contains("\"code\":\"payload_too_large\"");
    assertThat(received.get(10, TimeUnit.SECONDS)).isLessThanOrEqualTo(MAX_BODY + 4096L);
  }

  /** What came until the connection was closed, framing included; -1 if the body is complete. */
  private static long drained(InputStream body) {
    long count = 0;
    byte[] last = new byte[5];
    try {
      for (int next = body.read(); next >= 0; next = body.read()) {
        System.arraycopy(last, 1, last, 0, 4);
        last[4] = (byte) next;
        count++;
      }
    } catch (IOException reset) {
      return count;
    }
    return new String(last, StandardCharsets.US_ASCII).equals("0\r\n\r\n") ? -1 : count;
  }

  private static HttpResponse<String> postedInChunks(int size)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpRequest request =
          HttpRequest.newBuilder(process.address().resolve("/api/blob"))
              .header("Authorization", "Bearer " + TOKEN)
              .timeout(Duration.ofSeconds(30))
              .POST(
                  HttpRequest.BodyPublishers.ofInputStream(
                      () -> new ByteArrayInputStream(new byte[size])))
              .build();
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  @Test
  void aBrowserMayAskInAdvanceWithoutAToken() {
    Response response =
        edge.request()
            .header("Origin", PAGE)
            .header("Access-Control-Request-Method", "PATCH")
            .options("/api/todos");

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo(PAGE);
    assertThat(response.header("Access-Control-Allow-Methods")).contains("PATCH");
    assertThat(response.header("Access-Control-Allow-Headers")).contains("authorization");
    assertThat(response.header("Vary")).isEqualTo("Origin");
  }

  @Test
  void onlyAnAllowedPageMayReadAnswers() {
    upstream.plays((connection, number) -> ok(connection));
    Response allowed = edge.request(TOKEN).header("Origin", PAGE).get("/api/todos");
    Response refused =
        edge.request(TOKEN).header("Origin", "https://evil.example").get("/api/todos");

    assertThat(allowed.header("Access-Control-Allow-Origin")).isEqualTo(PAGE);
    assertThat(refused.statusCode()).isEqualTo(200);
    assertThat(refused.header("Access-Control-Allow-Origin")).isNull();
  }

  @Test
  void eachRequestIsALineOfJsonWithoutTokenAndQuery() throws Exception {
    upstream.plays((connection, number) -> ok(connection));
    Response response = edge.request(TOKEN).get("/api/todos?email=ada@example.com");
    String id = response.header("X-Request-Id");

    await()
        .atMost(30, SECONDS)
        .untilAsserted(() -> {
          List<String> lines =
              Files.readAllLines(SharedPlatform.folders("limits").logs().resolve("edge.log"))
                  .stream()
                  .filter(line -> line.contains("\"request_id\":\"" + id + "\""))
                  .toList();
          assertThat(lines).hasSize(1);
          assertThat(lines.getFirst())
              .contains("\"method\":\"GET\",\"path\":\"/api/todos\",\"status\":200,")
              .contains("\"user_id\":\"" + SUBJECT + "\"")
              .doesNotContain("ada@", TOKEN);
        });
  }

  @Test
  void theEdgeAnswersForItselfWhileTheCoreHangs() {
    upstream.plays((connection, number) -> Thread.sleep(Duration.ofSeconds(20)));

    assertThat(edge.request().get("/health/edge").asString()).isEqualTo("{\"status\":\"ok\"}");
    assertProblem(
        edge.request().get("/health"),
        503,
        "unavailable",
        "Health check failed: core is unreachable");
  }
}
