package dev.breakwater.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the core's log tells of users and todos: their ids, and nothing that they wrote. */
@StraightToCore
class BusinessEventsIT {
  private static final Path LOG = SharedPlatform.folders("backend").log("core");

  private final Core core;

  BusinessEventsIT(Core core) {
    this.core = core;
  }

  @Test
  void registrationAndLoginAreLoggedByTheIdOfTheUser() throws Exception {
    User user = core.newUser();
    core.logIn(user);

    await()
        .atMost(30, SECONDS)
        .untilAsserted(() ->
            assertThat(linesWith(user.id()))
                .anySatisfy(line -> assertThat(line).contains("User registered, user_id"))
                .anySatisfy(line -> assertThat(line).contains("User logged in, user_id")));
    assertThat(Files.readString(LOG)).doesNotContain(user.email());
  }

  @Test
  void theLifeOfATodoIsLoggedByItsId() throws Exception {
    User user = core.newUser();
    String todo =
        core.fromEdge(user.id())
            .body("{\"title\":\"a title of " + user.id() + "\"}")
            .post("/api/todos")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String path = "/api/todos/" + todo;
    core.fromEdge(user.id()).body("{\"completed\":true}").patch(path).then().statusCode(200);
    core.fromEdge(user.id()).delete(path).then().statusCode(204);

    for (String event : List.of("created", "updated", "deleted")) {
      String told = "Todo " + event + ", todo_id " + todo + ", user_id " + user.id();
      await()
          .atMost(30, SECONDS)
          .untilAsserted(() ->
              assertThat(linesWith(todo)).anySatisfy(line -> assertThat(line).contains(told)));
    }
    assertThat(linesWith("a title of " + user.id())).isEmpty();
  }

  private static List<String> linesWith(String text) throws IOException {
    return Files.readAllLines(LOG).stream().filter(line -> line.contains(text)).toList();
  }
}
