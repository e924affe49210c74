package dev.breakwater.it;

import static dev.breakwater.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Headers that only the edge may set are worth nothing in a client's hand. */
@ThroughEdge
class ForgedHeadersIT {
  private static final String UUID_TEXT = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f-]{17}";

  private final Edge edge;
  private User victim;
  private User attacker;

  ForgedHeadersIT(Edge edge) {
    this.edge = edge;
  }

  @BeforeEach
  void aVictimWithATodo() {
    victim = edge.newUser();
    attacker = edge.newUser();
    victim.newTodo("secret plan");
  }

  @Test
  void aClientsUserIdIsIgnored() {
    Response list = attacker.request().header("X-User-Id", victim.id()).get("/api/todos");

    assertThat(list.statusCode()).isEqualTo(200);
    assertThat(list.asString()).isEqualTo("[]");
  }

  @Test
  void aTodoIsCreatedForTheTokensUser() {
    Response created =
        attacker
            .request()
            .header("X-User-Id", victim.id())
            .body("{\"title\":\"t\"}")
            .post("/api/todos");

    assertThat(created.<String>path("user_id")).isEqualTo(attacker.id());
  }

  @Test
  void aClientsEdgeSecretReplacesNoToken() {
    Response response =
        edge.request()
            .header("X-Edge-Verified", SharedPlatform.secrets().edgeSecret())
            .header("X-User-Id", victim.id())
            .get("/api/todos");

    assertProblem(response, 401, "unauthenticated", "Missing token");
  }

  @Test
  void aWrongEdgeSecretOfAClientDoesNoHarm() {
    assertThat(victim.request().header("X-Edge-Verified", "wrong").get("/api/todos").asString())
        .contains("secret plan");
  }

  @Test
  void everyAnswerHasAFreshRequestId() {
    Response one = victim.request().header("X-Request-Id", "mine").get("/api/todos");
    Response two = victim.request().header("X-Request-Id", "mine").get("/api/todos");

    assertThat(one.header("X-Request-Id")).matches(UUID_TEXT);
    assertThat(two.header("X-Request-Id"))
        .matches(UUID_TEXT)
        .isNotEqualTo(one.header("X-Request-Id"));
  }
}
