package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
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
  void whatIsNotBelowApiIsRefused(String path) {
    Response response = edge.request().get(path);

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.asString())
        .isEqualTo("{\"error\":\"Unauthorized: Only /api/* paths are allowed\"}");
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
    assertThat(edge.request().body("{}").post(path).asString())
        .isEqualTo("{\"error\":\"Missing token\"}");
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
