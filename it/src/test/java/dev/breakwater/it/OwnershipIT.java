package dev.breakwater.it;

import static dev.breakwater.it.Refusals.isRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody sees or touches what is somebody else's. */
@ThroughEdge
class OwnershipIT {
  private final Edge edge;
  private User owner;
  private User stranger;
  private String path;

  OwnershipIT(Edge edge) {
    this.edge = edge;
  }

  @BeforeEach
  void aTodoOfItsOwner() {
    owner = edge.newUser();
    stranger = edge.newUser();
    path = "/api/todos/" + owner.newTodo("private");
  }

  @Test
  void aStrangerCannotReadItAlsoWhenItIsCached() {
    isNotFound(stranger.request().get(path));
    owner.request().get(path).then().statusCode(200);
    isNotFound(stranger.request().get(path));
  }

  @Test
  void aStrangerCannotChangeIt() {
    isNotFound(stranger.request().body("{\"title\":\"mine now\"}").patch(path));

    assertThat(owner.request().get(path).<String>path("title")).isEqualTo("private");
  }

  @Test
  void aStrangerCannotDeleteIt() {
    isNotFound(stranger.request().delete(path));

    owner.request().get(path).then().statusCode(200);
  }

  @Test
  void aStrangersListDoesNotShowIt() {
    stranger.newTodo("other");

    assertThat(stranger.request().get("/api/todos").asString())
        .contains("other")
        .doesNotContain("private");
  }

  @Test
  void whatIsSomebodyElsesLooksLikeWhatNeverWas() {
    Response foreign = stranger.request().get(path);
    Response absent = stranger.request().get("/api/todos/" + UUID.randomUUID());

    isRefused(foreign, 404, "not_found", "not found");
    isRefused(absent, 404, "not_found", "not found");
  }

  @Test
  void aUserIdInTheBodyIsIgnored() {
    Response created =
        stranger
            .request()
            .body("{\"title\":\"planted\",\"user_id\":\"" + owner.id() + "\"}")
            .post("/api/todos");

    assertThat(created.<String>path("user_id")).isEqualTo(stranger.id());
    assertThat(owner.request().get("/api/todos").asString()).doesNotContain("planted");
  }

  private static void isNotFound(Response response) {
    isRefused(response, 404, "not_found", "not found");
  }
}
