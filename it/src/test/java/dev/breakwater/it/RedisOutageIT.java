package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.local.Backend;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Redis is a cache: whether it is there changes no answer. */
@ThroughEdge
class RedisOutageIT {
  private static final String UUID_TEXT = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z";

  private final Edge edge;
  private final Backend backend;

  RedisOutageIT(Edge edge, Backend backend) {
    this.edge = edge;
    this.backend = backend;
  }

  @AfterEach
  void reviveRedis() throws Exception {
    if (!backend.redis().answers()) {
      backend.redis().restart();
    }
  }

  @Test
  void aKilledRedisChangesNoAnswer() throws Exception {
    List<String> with = answers(edge.newUser());
    backend.redis().kill();
    List<String> without = answers(edge.newUser());
    backend.redis().restart();
    List<String> again = answers(edge.newUser());

    assertThat(without).isEqualTo(with);
    assertThat(again).isEqualTo(with);
  }

  @Test
  void aTodoThatWasCachedIsStillFoundAndStillPrivate() {
    User owner = edge.newUser();
    User stranger = edge.newUser();
    String path = "/api/todos/" + owner.newTodo("cached");
    String before = owner.request().get(path).asString();

    backend.redis().kill();

    assertThat(owner.request().get(path).asString()).isEqualTo(before);
    assertThat(stranger.request().get(path).statusCode()).isEqualTo(404);
  }

  /** Status and body of one of everything; what differs by nature is masked. */
  private static List<String> answers(User user) {
    List<String> answers = new ArrayList<>();
    Response created = user.create("one");
    String path = "/api/todos/" + created.path("id");
    answers.add(masked(created));
    answers.add(masked(user.request().get(path)));
    answers.add(masked(user.request().get("/api/todos")));
    answers.add(masked(user.request().body("{\"completed\":true}").patch(path)));
    answers.add(masked(user.request().get(path)));
    answers.add(masked(user.request().get("/api/todos?completed=true")));
    answers.add(masked(user.request().body("{\"title\":\"\"}").patch(path)));
    answers.add(masked(user.request().delete(path)));
    answers.add(masked(user.request().get(path)));
    answers.add(masked(user.request().delete(path)));
    answers.add(masked(user.request().get("/api/todos")));
    return answers;
  }

  private static String masked(Response response) {
    return response.statusCode()
        + " "
        + response.asString().replaceAll(UUID_TEXT, "<id>").replaceAll(TIME, "<time>");
  }
}
