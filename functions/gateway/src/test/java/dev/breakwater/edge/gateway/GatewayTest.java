package dev.breakwater.edge.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.edge.gateway.bindings.demo.auth.authenticator.AuthResult;
import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.Call;
import dev.breakwater.guest.http.Headers;
import dev.breakwater.guest.http.HttpClient;
import dev.breakwater.guest.http.HttpException;
import dev.breakwater.guest.http.Origin;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayTest {
  private static final String USER = "7f3c2f3a-6f0e-4c19-9d2d-1c6a3f5b8e01";
  private static final UUID REQUEST_ID = UUID.fromString("11111111-2222-4333-8444-555555555555");
  private static final String SECRET = "an edge secret of more than 32 bytes";

  private final List<Call> calls = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();
  private final Map<String, String> variables =
      new HashMap<>(Map.of("core_url", "http://127.0.0.1:3001", "edge_secret", SECRET));
  private AuthResult verdict = accepted(USER);
  private HttpClient upstream = call -> Response.json(200, "{}");

  @Test
  void healthIsAskedOfTheCoreWithoutHeadersOrBody() throws IOException {
    Response response =
        handle(Request.of("POST", "/health?x=1").plusHeader("x-a", "b").withBody(Body.of("text")));
    assertThat(response.status()).isEqualTo(200);
    assertThat(call().method()).isEqualTo("GET");
    assertThat(call().target()).isEqualTo("/health");
    assertThat(call().headers().entries()).isEmpty();
    assertThat(call().body().bytes(10)).isEmpty();
    assertThat(response.headers().first("x-request-id")).isEmpty();
  }

  @Test
  void aCoreThatIsDownMakesHealth503() throws IOException {
    upstream = refusing();
    Response response = handle(Request.of("GET", "/health"));
    assertThat(response.status()).isEqualTo(503);
    assertThat(text(response)).isEqualTo("{\"error\":\"Health check failed: connection-refused\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/auth/register", "/api/auth/login"})
  void publicPathsNeedNoTokenAndCarryNoIdentity(String path) throws IOException {
    Response response =
        handle(
            Request.of("POST", path)
                .plusHeader("X-User-Id", USER)
                .plusHeader("X-Edge-Verified", SECRET)
                .withBody(Body.of("{}")));
    assertThat(tokens).isEmpty();
    assertThat(call().headers().first("x-user-id")).isEmpty();
    assertThat(call().headers().first("x-edge-verified")).isEmpty();
    assertThat(call().headers().first("content-type")).contains("application/json");
    assertThat(call().body().text(10)).isEqualTo("{}");
    assertThat(response.headers().all("x-request-id")).containsExactly(REQUEST_ID.toString());
  }

  @Test
  void aValidTokenIsForwardedAsItsSubjectWithTheEdgeSecret() {
    handle(
        Request.of("GET", "/api/todos?completed=true")
            .plusHeader("Authorization", "Bearer a.b.c")
            .plusHeader("Content-Type", "text/x")
            .plusHeader("X-User-Id", "someone else")
            .plusHeader("X-Edge-Verified", "forged")
            .plusHeader("X-Request-Id", "chosen by the client")
            .plusHeader("Cookie", "c=1"));
    assertThat(tokens).containsExactly("a.b.c");
    assertThat(call().origin()).isEqualTo(new Origin("http", "127.0.0.1:3001"));
    assertThat(call().target()).isEqualTo("/api/todos?completed=true");
    assertThat(call().headers())
        .isEqualTo(
            Headers.of("content-type", "text/x")
                .plus("x-request-id", REQUEST_ID.toString())
                .plus("x-user-id", USER)
                .plus("x-edge-verified", SECRET));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bearer a.b.c", "Basic a.b.c", "Bearer"})
  void anyOtherAuthorizationCountsAsNoToken(String value) {
    verdict = refused("Missing token");
    handle(Request.of("GET", "/api/todos").plusHeader("authorization", value));
    assertThat(tokens).containsExactly("");
    assertThat(calls).isEmpty();
  }

  @Test
  void aRefusedTokenIs401WithItsReasonAsJson() throws IOException {
    verdict = refused("Unsupported algorithm: \"none\"");
    Response response = handle(Request.of("GET", "/api/todos"));
    assertThat(response.status()).isEqualTo(401);
    assertThat(text(response)).isEqualTo("{\"error\":\"Unsupported algorithm: \\\"none\\\"\"}");
    assertThat(calls).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "bob", "7f3c2f3a-6f0e-4c19-9d2d-1c6a3f5b8e0\n", "7f3c2f3a6f0e4c199d2d"})
  void aSubjectThatIsNoUuidNeverReachesTheCore(String subject) {
    verdict = accepted(subject);
    assertThat(handle(Request.of("GET", "/api/todos")).status()).isEqualTo(401);
    assertThat(calls).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api", "/healthz", "/health/", "/API/todos", "//api/todos"})
  void pathsOutsideTheApiAreRefused(String path) throws IOException {
    Response response = handle(Request.of("GET", path));
    assertThat(response.status()).isEqualTo(401);
    assertThat(text(response))
        .isEqualTo("{\"error\":\"Unauthorized: Only /api/* paths are allowed\"}");
    assertThat(calls).isEmpty();
  }

  @Test
  void theCoresStatusHeadersAndBodyAreRelayed() throws IOException {
    upstream =
        call ->
            new Response(
                405,
                Headers.of("allow", "POST")
                    .plus("content-type", "text/plain")
                    .plus("connection", "keep-alive")
                    .plus("x-request-id", "the core's own"),
                Body.of("no"));
    Response response = handle(Request.of("GET", "/api/todos/batch"));
    assertThat(response.status()).isEqualTo(405);
    assertThat(response.headers())
        .isEqualTo(
            Headers.of("allow", "POST")
                .plus("content-type", "text/plain")
                .plus("x-request-id", REQUEST_ID.toString()));
    assertThat(text(response)).isEqualTo("no");
  }

  @Test
  void theLengthOfABodyThatHeadLeavesOutIsNotPromised() {
    upstream = call -> new Response(200, Headers.of("content-length", "15"), Body.empty());

    assertThat(handle(Request.of("HEAD", "/api/todos")).headers().first("content-length"))
        .isEmpty();
    assertThat(handle(Request.of("GET", "/api/todos")).headers().first("content-length"))
        .contains("15");
  }

  @Test
  void charactersThatNoUriHasReachTheCoreEncoded() {
    handle(Request.of("GET", "/api/todos?a={b}|c&d=%zz"));

    assertThat(call().target()).isEqualTo("/api/todos?a=%7Bb%7D%7Cc&d=%25zz");
  }

  @Test
  void aCoreThatIsDownIs502WithTheRequestId() throws IOException {
    upstream = refusing();
    Response response = handle(Request.of("GET", "/api/todos"));
    assertThat(response.status()).isEqualTo(502);
    assertThat(text(response)).isEqualTo("{\"error\":\"Proxy error: connection-refused\"}");
    assertThat(response.headers().first("x-request-id")).contains(REQUEST_ID.toString());
  }

  @Test
  void aClientCannotForgeALogLine() {
    assertThat(Gateway.printable("alg: x\r\n[Gateway] user é\u0085\u001b[2K"))
        .isEqualTo("alg: x??[Gateway] user é??[2K");
  }

  @Test
  void withoutAnEdgeSecretNothingIsForwarded() {
    variables.remove("edge_secret");
    assertThatThrownBy(() -> handle(Request.of("GET", "/api/todos")))
        .hasMessage("the variable edge_secret is not set");
    variables.put("edge_secret", "short");
    assertThatThrownBy(() -> handle(Request.of("GET", "/api/todos")))
        .hasMessageContaining("edge_secret has fewer than 32");
    assertThat(calls).isEmpty();
  }

  private Response handle(Request request) {
    HttpClient recording =
        call -> {
          calls.add(call);
          return upstream.send(call);
        };
    Core core = new Core(recording, name -> Optional.ofNullable(variables.get(name)));
    return new Gateway(
            token -> {
              tokens.add(token);
              return verdict;
            },
            core,
            () -> REQUEST_ID)
        .handle(request);
  }

  private Call call() {
    assertThat(calls).hasSize(1);
    return calls.getFirst();
  }

  private static HttpClient refusing() {
    return call -> {
      throw new HttpException("connection-refused");
    };
  }

  private static AuthResult accepted(String subject) {
    return new AuthResult(true, Optional.of(subject), Optional.empty());
  }

  private static AuthResult refused(String reason) {
    return new AuthResult(false, Optional.empty(), Optional.of(reason));
  }

  private static String text(Response response) throws IOException {
    return response.body().text(1000);
  }
}
