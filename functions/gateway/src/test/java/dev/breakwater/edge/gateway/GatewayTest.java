package dev.breakwater.edge.gateway;

import static dev.breakwater.edge.gateway.TestEdge.SECRET;
import static dev.breakwater.edge.gateway.TestEdge.USER;
import static dev.breakwater.edge.gateway.TestEdge.accepted;
import static dev.breakwater.edge.gateway.TestEdge.failing;
import static dev.breakwater.edge.gateway.TestEdge.problem;
import static dev.breakwater.edge.gateway.TestEdge.refused;
import static dev.breakwater.edge.gateway.TestEdge.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.BrokenBodyException;
import dev.breakwater.guest.http.Call;
import dev.breakwater.guest.http.HttpException;
import dev.breakwater.guest.http.HttpTimeoutException;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayTest {
  private final TestEdge edge = new TestEdge();

  @Test
  void healthIsAskedOfTheCoreWithoutHeadersOrBody() throws IOException {
    Response response =
        edge.handle(
            Request.of("POST", "/health?x=1").plusHeader("x-a", "b").withBody(Body.of("text")));
    assertThat(response.status()).isEqualTo(200);
    assertThat(edge.call().method()).isEqualTo("GET");
    assertThat(edge.call().target()).isEqualTo("/health");
    assertThat(edge.call().headers().entries()).isEmpty();
    assertThat(edge.call().body().bytes(10)).isEmpty();
  }

  @Test
  void aCoreThatIsDownMakesHealth503() throws IOException {
    edge.upstream = failing(new HttpException("connection-refused"));
    Response response = edge.handle(Request.of("GET", "/health"));
    assertThat(response.status()).isEqualTo(503);
    assertThat(text(response))
        .isEqualTo(
            problem(
                503,
                "Service Unavailable",
                "unavailable",
                "Health check failed: core is unreachable"));
  }

  @Test
  void theEdgesOwnHealthAsksNobody() throws IOException {
    Response response = edge.handle(Request.of("GET", "/health/edge"));
    assertThat(response.status()).isEqualTo(200);
    assertThat(text(response)).isEqualTo("{\"status\":\"ok\"}");
    assertThat(edge.calls).isEmpty();
  }

  @Test
  void theEdgesOwnHealthIsOnlyRead() throws IOException {
    Response response = edge.handle(Request.of("POST", "/health/edge"));
    assertThat(text(response))
        .isEqualTo(problem(405, "Method Not Allowed", "method_not_allowed", "method not allowed"));
    assertThat(response.headers().first("allow")).contains("GET, HEAD");
  }

  @Test
  void eachRequestReadsAVariableOnceAndAsItIsThen() {
    Gateway gateway = edge.gateway();
    gateway.handle(Request.of("GET", "/api/todos").plusHeader("origin", "https://a.example"));
    assertThat(edge.asked).contains("core_url", "edge_proof").doesNotHaveDuplicates();

    edge.variables.put("core_url", "http://127.0.0.1:3002");
    gateway.handle(Request.of("GET", "/api/todos"));
    assertThat(edge.calls.get(1).origin().authority()).isEqualTo("127.0.0.1:3002");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD"})
  void thePublicKeysAreForEverybody(String method) {
    edge.upstream =
        call ->
            Response.json(200, "{\"keys\":[]}").withHeader("cache-control", "public, max-age=300");
    Response response = edge.handle(Request.of(method, "/.well-known/jwks.json"));
    assertThat(edge.tokens).isEmpty();
    assertThat(edge.call().target()).isEqualTo("/.well-known/jwks.json");
    assertThat(edge.call().headers().first("x-user-id")).isEmpty();
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.headers().all("cache-control")).containsExactly("public, max-age=300");
  }

  @Test
  void thePublicKeysAreOnlyRead() {
    Response response = edge.handle(Request.of("PUT", "/.well-known/jwks.json"));
    assertThat(response.status()).isEqualTo(405);
    assertThat(response.headers().first("allow")).contains("GET, HEAD");
    assertThat(edge.calls).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/auth/register", "/api/auth/login"})
  void publicPathsNeedNoTokenAndCarryNoIdentity(String path) throws IOException {
    edge.handle(
        Request.of("POST", path)
            .plusHeader("X-User-Id", USER)
            .plusHeader("X-Edge-Verified", "forged")
            .withBody(Body.of("{}")));
    assertThat(edge.tokens).isEmpty();
    assertThat(edge.call().headers().first("x-user-id")).isEmpty();
    assertThat(edge.call().headers().all("x-edge-verified")).containsExactly(SECRET);
    assertThat(edge.call().body().text(10)).isEqualTo("{}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer a.b.c", "bearer a.b.c", "BEARER a.b.c"})
  void aTokenIsTakenWhateverTheCaseOfItsScheme(String value) {
    edge.handle(Request.of("GET", "/api/todos").plusHeader("authorization", value));
    assertThat(edge.tokens).containsExactly("a.b.c");
    assertThat(edge.calls).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Basic a.b.c", "Bearer", "Bearera.b.c", "bearer\u00a0a.b.c"})
  void anyOtherAuthorizationCountsAsNoToken(String value) {
    edge.verdict = refused("Missing token");
    edge.handle(Request.of("GET", "/api/todos").plusHeader("authorization", value));
    assertThat(edge.tokens).containsExactly("");
    assertThat(edge.calls).isEmpty();
  }

  @Test
  void aRefusedTokenIs401WithItsReason() throws IOException {
    edge.verdict = refused("Unsupported algorithm: \"none\\\n");
    Response response =
        edge.handle(Request.of("GET", "/api/todos").plusHeader("authorization", "Bearer x"));
    assertThat(response.status()).isEqualTo(401);
    assertThat(text(response))
        .isEqualTo(
            problem(
                401,
                "Unauthorized",
                "unauthenticated",
                "Unsupported algorithm: \\\"none\\\\\\u000a"));
    assertThat(response.headers().all("www-authenticate"))
        .containsExactly(
            "Bearer realm=\"breakwater\", error=\"invalid_token\","
                + " error_description=\"Unsupported algorithm: ?none??\"");
    assertThat(edge.calls).isEmpty();
  }

  @Test
  void whoSendsNoTokenIsToldTheSchemeAndNoError() {
    edge.verdict = refused("Missing token");
    assertThat(edge.handle(Request.of("GET", "/api/todos")).headers().all("www-authenticate"))
        .containsExactly("Bearer realm=\"breakwater\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "bob", "7f3c2f3a-6f0e-4c19-9d2d-1c6a3f5b8e0\n", "7f3c2f3a6f0e4c199d2d"})
  void aSubjectThatIsNoUuidNeverReachesTheCore(String subject) throws IOException {
    edge.verdict = accepted(subject);
    Response response = edge.handle(Request.of("GET", "/api/todos"));
    assertThat(text(response))
        .isEqualTo(
            problem(
                401, "Unauthorized", "unauthenticated", "Missing or invalid user identification"));
    assertThat(edge.calls).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api",
        "/healthz",
        "/health/",
        "/health/ready",
        "/metrics",
        "/API/todos",
        "//api/todos",
        "/%61pi/todos",
        "/api/../metrics",
        "/api/%2e%2E/metrics"
      })
  void pathsOutsideTheApiAreNotFound(String path) throws IOException {
    Response response = edge.handle(Request.of("GET", path));
    assertThat(text(response)).isEqualTo(problem(404, "Not Found", "not_found", "not found"));
    assertThat(response.status()).isEqualTo(404);
    assertThat(edge.tokens).isEmpty();
    assertThat(edge.calls).isEmpty();
  }

  @Test
  void aCoreThatIsDownIs502WithoutAWordOfTheRuntime() throws IOException {
    edge.upstream = failing(new HttpException("connection-refused"));
    Response response = edge.handle(Request.of("POST", "/api/todos"));
    assertThat(response.status()).isEqualTo(502);
    assertThat(text(response))
        .isEqualTo(problem(502, "Bad Gateway", "bad_gateway", "Proxy error: core is unreachable"));
    assertThat(edge.lines.getFirst()).contains("\"reason\":\"connection-refused\"");
  }

  @Test
  void aCoreThatIsLateIs504AndNotAskedAgain() throws IOException {
    edge.upstream = failing(new HttpTimeoutException("HTTP-response-timeout"));
    Response response = edge.handle(Request.of("GET", "/api/todos"));
    assertThat(response.status()).isEqualTo(504);
    assertThat(text(response))
        .isEqualTo(
            problem(504, "Gateway Timeout", "timeout", "Proxy error: core did not answer in time"));
    assertThat(edge.calls).hasSize(1);
  }

  @Test
  void aBodyThatBreaksOffIsTheClientsFault() throws IOException {
    edge.upstream = failing(new BrokenBodyException(new IOException("cut off")));
    Response response = edge.handle(Request.of("POST", "/api/todos"));
    assertThat(text(response))
        .isEqualTo(problem(400, "Bad Request", "validation", "request body broke off"));
  }

  @Test
  void aBodyThatTurnsOutTooLargeIs413() throws IOException {
    edge.variables.put("max_body_bytes", "4");
    edge.upstream = GatewayTest::reading;
    Response response = edge.handle(Request.of("POST", "/api/todos").withBody(Body.of("12345")));
    assertThat(text(response))
        .isEqualTo(
            problem(
                413,
                "Content Too Large",
                "payload_too_large",
                "request body exceeds maximum of 4 bytes"));
  }

  private static Response reading(Call call) throws HttpException {
    try {
      return Response.text(200, call.body().text(10));
    } catch (IOException e) {
      throw new HttpException("unreadable", e);
    }
  }

  @ParameterizedTest
  @CsvSource({"GET, 2", "HEAD, 2", "POST, 1", "PATCH, 1", "PUT, 1", "DELETE, 1", "get, 1"})
  void onlyAReadIsSentAgainWhenTheConnectionBroke(String method, int times) {
    edge.upstream = failing(new HttpException("connection-terminated"));
    edge.handle(Request.of(method, "/api/todos"));
    assertThat(edge.calls).hasSize(times);
  }

  @Test
  void aReadThatWorksTheSecondTimeSucceeds() {
    edge.upstream =
        call -> {
          if (edge.calls.size() == 1) {
            throw new HttpException("connection-refused");
          }
          return Response.json(200, "{}");
        };
    assertThat(edge.handle(Request.of("GET", "/api/todos")).status()).isEqualTo(200);
  }

  @Test
  void withoutAnEdgeSecretNothingIsForwarded() throws IOException {
    edge.variables.remove("edge_secret");
    Response response = edge.handle(Request.of("GET", "/api/todos"));
    edge.variables.put("edge_secret", "short");
    edge.handle(Request.of("GET", "/api/todos"));

    assertThat(text(response))
        .isEqualTo(problem(500, "Internal Server Error", "internal", "internal server error"));
    assertThat(edge.failures)
        .extracting(Throwable::getMessage)
        .containsExactly(
            "the variable edge_secret is not set",
            "the variable edge_secret has fewer than 32 characters");
    assertThat(edge.calls).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "10MB", "99999999999999999999"})
  void aLimitThatIsNoNumberStopsTheEdge(String value) {
    edge.variables.put("max_body_bytes", value);
    assertThat(edge.handle(Request.of("POST", "/api/todos")).status()).isEqualTo(500);
    assertThat(edge.failures.getFirst())
        .hasMessage(
            "the variable max_body_bytes is \"" + value + "\"; wanted a whole number above 0");
  }
}
