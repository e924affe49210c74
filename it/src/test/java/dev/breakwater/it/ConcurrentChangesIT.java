package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Changes of one todo at the same time: none is written over by what another had read before. */
@StraightToCore
class ConcurrentChangesIT {
  private static final int ROUNDS = 20;

  private final Core core;

  ConcurrentChangesIT(Core core) {
    this.core = core;
  }

  @Test
  void changesOfDifferentFieldsAreAllKept() throws Exception {
    String user = core.newUser().id();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int round = 0; round < ROUNDS; round++) {
        String path = "/api/todos/" + newTodo(user);
        Stream<Callable<Response>> changes =
            Stream.of("{\"title\":\"new\"}", "{\"description\":\"new\"}", "{\"completed\":true}")
                .map(change -> () -> core.fromEdge(user).body(change).patch(path));
        for (Future<Response> change : threads.invokeAll(changes.toList())) {
          assertThat(change.get().statusCode()).isEqualTo(200);
        }

        assertThat(shown(user, path)).containsExactly("new", "new", true);
      }
    }
  }

  private List<Object> shown(String user, String path) {
    Response todo = core.fromEdge(user).get(path);
    return List.of(todo.path("title"), todo.path("description"), todo.path("completed"));
  }

  private String newTodo(String user) {
    return core.fromEdge(user)
        .body("{\"title\":\"old\",\"description\":\"old\"}")
        .post("/api/todos")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
