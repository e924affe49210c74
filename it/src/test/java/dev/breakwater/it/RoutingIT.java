package dev.breakwater.it;

import static dev.breakwater.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paths pass the edge. */
@ThroughEdge
class RoutingIT {
  private final Edge edge;

  RoutingIT(Edge edge) {
    this.edge = edge;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/foo", "/api", "/healthz", "/health/", "/API/todos", "/metrics"})
  void whatIsNotBelowApiIsNotFound(String path) {
    assertProblem(edge.request().get(path), 404, "not_found", "not found");
  }

  /** The core has more than the edge shows, and takes dots for a way out of a folder. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/../health/ready",
        "/api/%2e%2e/health/ready",
        "/api/..;/health/ready",
        "/api/..%2fhealth/ready"
      })
  void noWayLeadsOutOfTheApi(String path) throws Exception {
    String answer =
        RawHttp.send(
            edge.address(),
            "GET " + path + " HTTP/1.1",
            List.of("Authorization: Bearer " + edge.newUser().token()));

    assertThat(answer).startsWith("HTTP/1.1 404").contains("\"code\":\"not_found\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/auth/register/",
        "/api/auth/login/x",
        "/api/auth/logout",
        "/api/auth/login;x",
        "/api/AUTH/login",
        "/api/auth/%6Cogin",
        "/api/nothing"
      })
  void whatIsNoPublicPathLetterForLetterNeedsAToken(String path) {
    assertProblem(edge.request().body("{}").post(path), 401, "unauthenticated", "Missing token");
  }

  @Test
  void aPublicPathWithAQueryIsPublic() {
    assertThat(edge.request().body("{}").post("/api/auth/login?next=1").statusCode())
        .isEqualTo(422);
  }

  @Test
  void anUnknownPathOfTheApiIsTheCoresToRefuse() {
    User user = edge.newUser();

    Response response = user.request().get("/api/nothing");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.header("X-Request-Id")).isNotEmpty();
  }

  @Test
  void aWrongMethodIsRefusedWithTheAllowedOnes() {
    User user = edge.newUser();

    Response response = user.request().body("{}").put("/api/todos");

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.header("Allow")).contains("GET").contains("POST");
  }

  @Test
  void headAnswersWithoutABody() {
    Response response = edge.newUser().request().head("/api/todos");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.asByteArray()).isEmpty();
  }
}
