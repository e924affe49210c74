package dev.breakwater.core.adapters.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.core.adapters.telemetry.ConnectionPools.Count;
import dev.breakwater.core.adapters.telemetry.Metrics.Outcome;
import dev.breakwater.core.application.Freshness;
import dev.breakwater.core.application.todo.GetTodo;
import dev.breakwater.core.application.todo.Glance;
import dev.breakwater.core.application.todo.TodoCache;
import dev.breakwater.core.application.todo.TodoView;
import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MetricsTest {
  private final Metrics metrics = new Metrics();

  private String text() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    metrics.write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aRequestIsCountedUnderItsRouteAndStatus() throws IOException {
    metrics.answered("GET", "/api/todos/{id}", 404, 30_000_000);
    assertThat(text())
        .contains(
            "http_server_request_duration_seconds_bucket{method=\"GET\","
                + "route=\"/api/todos/{id}\",status=\"404\",le=\"0.025\"} 0")
        .contains("route=\"/api/todos/{id}\",status=\"404\",le=\"0.05\"} 1")
        .contains(
            "duration_seconds_sum{method=\"GET\",route=\"/api/todos/{id}\",status=\"404\"} 0.03");
  }

  @Test
  void hitsAndMissesOfTheCacheAreCounted() throws IOException {
    TodoCache cache = new MeasuredTodoCache(new OneTodo(), metrics);
    cache.glance(new GetTodo(OneTodo.ID, OneTodo.OWNER));
    cache.glance(new GetTodo(OneTodo.ID, OneTodo.OWNER));
    cache.glance(new GetTodo(new TodoId(UUID.randomUUID()), OneTodo.OWNER));
    assertThat(text())
        .contains("cache_reads_total{result=\"hit\"} 2.0")
        .contains("cache_reads_total{result=\"miss\"} 1.0");
  }

  @Test
  void readsAreCountedByTheServerThatAnswered() throws IOException {
    metrics.replicaRead();
    metrics.replicaRead();
    metrics.primaryRead();
    assertThat(text())
        .contains("db_reads_total{server=\"replica\"} 2.0")
        .contains("db_reads_total{server=\"primary\"} 1.0");
  }

  @Test
  void theBreakerIsOpenWhileCommandsAreRefusedUnsent() throws IOException {
    assertThat(text()).contains("cache_breaker_open 0.0");
    metrics.cacheCommand(Outcome.FAILED);
    assertThat(text()).contains("cache_breaker_open 0.0");
    metrics.cacheCommand(Outcome.REFUSED);
    metrics.cacheCommand(Outcome.REFUSED);
    assertThat(text())
        .contains("cache_breaker_open 1.0")
        .contains("cache_commands_total{outcome=\"failed\"} 1.0")
        .contains("cache_commands_total{outcome=\"refused\"} 2.0");
    metrics.cacheCommand(Outcome.ANSWERED);
    assertThat(text()).contains("cache_breaker_open 0.0");
  }

  @Test
  void connectionsToRedisAreShownAsTheyAreNow() throws IOException {
    Map<String, Integer> pool = new HashMap<>(Map.of("active", 1));
    metrics.cacheConnections(() -> pool);
    pool.put("active", 2);
    assertThat(text()).contains("cache_connections{state=\"active\"} 2.0");
  }

  @Test
  void aPoolIsReadFromTheTextOfTheServer() {
    String contents =
        """
        PoolManager@1b4d0f1f
        name=WebSphere:type=com.ibm.ws.jca.cm.mbean.ConnectionManagerMBean
        jndiName=jdbc/todoWriter
        maxPoolSize=10
        size=3
        waiting=1
        unshared=2
        shared=0
        available=1
        """;
    assertThat(ConnectionPools.parse("todoWriter", contents))
        .containsExactly(
            new Count("todoWriter", "size", 3),
            new Count("todoWriter", "waiting", 1),
            new Count("todoWriter", "available", 1));
  }

  /** A cache with one todo. */
  private static final class OneTodo implements TodoCache {
    private static final TodoId ID = new TodoId(UUID.randomUUID());
    private static final UserId OWNER = new UserId(UUID.randomUUID());

    @Override
    public Glance glance(GetTodo question) {
      Optional<TodoView> copy = question.id().equals(ID) ? Optional.of(view()) : Optional.empty();
      return new Glance(OWNER, copy, new Freshness.Newest(), Optional.empty());
    }

    private static TodoView view() {
      return new TodoView(
          ID.value(), OWNER.value(), "a", Optional.empty(), false, Instant.EPOCH, Instant.EPOCH);
    }

    @Override
    public Glance glance(UserId user) {
      return Glance.blind(user);
    }

    @Override
    public boolean stands(Glance glance) {
      return false;
    }

    @Override
    public void fill(Glance glance, TodoView read) {}

    @Override
    public Announcement announce(UserId owner, List<TodoId> changed) {
      throw new UnsupportedOperationException("only read here");
    }
  }
}
