package dev.breakwater.it;

import static dev.breakwater.it.Refusals.isRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages, states and repeated requests, as a client of the edge uses them. */
@ThroughEdge
class EdgeConditionsIT {
  private final Edge edge;
  private User user;

  EdgeConditionsIT(Edge edge) {
    this.edge = edge;
  }

  @BeforeEach
  void someUser() {
    user = edge.newUser();
  }

  @Test
  void theLinkOfAPageLeadsToTheNextOne() {
    user.newTodo("first");
    user.newTodo("second");

    Response page = user.request().get("/api/todos?limit=1");
    String next = page.header("Link").replaceAll("^<(/[^>]*)>; rel=\"next\"$", "$1");

    assertThat(page.<String>path("title[0]")).isEqualTo("second");
    assertThat(user.request().get(next).<String>path("title[0]")).isEqualTo("first");
  }

  @Test
  void whatAClientHasIsNotSentAgain() {
    String path = "/api/todos/" + user.newTodo("t");
    String tag = user.request().get(path).header("ETag");

    Response again = user.request().header("If-None-Match", tag).get(path);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.header("ETag")).isEqualTo(tag);
  }

  @Test
  void whoReadAnOlderStateChangesNothing() {
    Response created = user.create("t");
    String path = created.header("Location");
    user.request().body("{\"title\":\"new\"}").patch(path).then().statusCode(200);

    Response late =
        user.request()
            .header("If-Match", created.header("ETag"))
            .body("{\"title\":\"old\"}")
            .patch(path);

    isRefused(late, 412, "precondition_failed", "precondition failed");
  }

  @Test
  void aRequestThatIsSentTwiceIsDoneOnce() {
    Response first = post();
    Response second = post();

    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(user.request().get("/api/todos").<Integer>path("size()")).isEqualTo(1);
  }

  private Response post() {
    return user.request()
        .header("Idempotency-Key", "k")
        .body("{\"title\":\"t\"}")
        .post("/api/todos");
  }
}
