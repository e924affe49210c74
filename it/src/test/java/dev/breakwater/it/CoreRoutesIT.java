package dev.breakwater.it;

import static dev.breakwater.it.Refusals.isRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paths and methods the core has. */
@StraightToCore
class CoreRoutesIT {
  private final Core core;

  CoreRoutesIT(Core core) {
    this.core = core;
  }

  /** By the JDK's client, which sends the path as it stands. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api",
        "/api/nothing",
        "/api/todos/",
        "/api/todos/a/b",
        "/health/",
        "/API/todos",
        "//api/todos",
        "/api//todos",
        "/api/./todos",
        "/api/auth/../todos",
        "/api/todos;a=b",
        "/api/%74odos"
      })
  void whatIsNoRouteIsNotFoundAlsoForTheEdge(String path) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(core.address() + path));
    assertThat(status(request.build())).isIn(400, 404);

    request.header(Core.EDGE_HEADER, SharedPlatform.secrets().edgeSecret());
    request.header(Core.USER_HEADER, anyUser());
    assertThat(status(request.build())).isIn(400, 404);
  }

  private static int status(HttpRequest request) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }

  @Test
  void aMethodThatAPathDoesNotHaveIsRefusedWithThoseItHas() {
    Response todo = core.fromEdge(anyUser()).body("{}").put("/api/todos/" + UUID.randomUUID());
    isRefused(todo, 405, "method_not_allowed", "method not allowed");
    assertThat(todo.header("Allow").split(",\\s*", -1)).contains("DELETE", "GET", "HEAD", "PATCH");

    Response health = core.request().body("{}").post("/health");
    assertThat(health.statusCode()).isEqualTo(405);
    assertThat(core.request().get("/api/auth/login").statusCode()).isEqualTo(405);
  }

  @Test
  void optionsIsNoMethodOfAnyPath() {
    assertThat(core.fromEdge(anyUser()).options("/api/todos").statusCode()).isEqualTo(405);
  }

  @Test
  void aWrongMethodWithoutTheSecretIsForbidden() {
    assertThat(core.request().body("{}").put("/api/todos").statusCode()).isEqualTo(403);
  }

  @Test
  void headAnswersAsGetWithoutABody() {
    Response head = core.fromEdge(anyUser()).head("/api/todos");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.header("Content-Length")).isEqualTo("2");
    assertThat(head.asByteArray()).isEmpty();
  }

  @Test
  void noAnswerTellsWhichServerIsBehind() {
    Response response = core.request().get("/health");

    assertThat(response.header("Server")).isNull();
    assertThat(response.header("X-Powered-By")).isNull();
  }

  @Test
  void anErrorOfTheServerItselfIsJsonWithoutHeadersOfItsOwn() throws Exception {
    String answer = RawHttp.send(core.address(), "GET /api/%2e%2e/health HTTP/1.1", List.of());

    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("{\"error\":\"bad request\",\"type\":\"about:blank\",\"title\":\"Bad Request\"")
        .contains("\"status\":400,\"code\":\"validation\",\"request_id\":\"")
        .doesNotContainIgnoringCase("$wsep");
  }

  @Test
  void whoAcceptsProblemJsonGetsTheSameErrorUnderThatType() {
    Response missing =
        core.fromEdge(anyUser())
            .accept("application/problem+json")
            .get("/api/todos/" + UUID.randomUUID());

    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.contentType()).isEqualTo("application/problem+json");
    assertThat(missing.<String>path("code")).isEqualTo("not_found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "garbage", "a/b/c", ";", "application/json;q=x"})
  void whatACallerAcceptsNeverStandsInTheWay(String accept) throws Exception {
    String answer =
        RawHttp.send(core.address(), "GET /health HTTP/1.1", List.of("Accept: " + accept));

    assertThat(answer).startsWith("HTTP/1.1 200").endsWith("{\"status\":\"ok\"}");
  }

  @Test
  void everyAnswerCarriesTheIdOfItsRequest() {
    assertThat(core.request().header("X-Request-Id", "r-1").get("/health").header("X-Request-Id"))
        .isEqualTo("r-1");
    Response nameless = core.request().get("/nowhere");
    isRefused(nameless, 404, "not_found", "not found");
    Response forged = core.request().header("X-Request-Id", "{}").get("/health");
    assertThat(forged.header("X-Request-Id")).hasSize(36);
  }

  private static String anyUser() {
    return UUID.randomUUID().toString();
  }
}
