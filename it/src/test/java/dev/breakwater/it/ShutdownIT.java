package dev.breakwater.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.breakwater.local.Backend;
import dev.breakwater.local.CoreProcess;
import dev.breakwater.local.Folders;
import dev.breakwater.local.PlatformPorts;
import java.net.ConnectException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a running request when its core is told to stop. */
@StraightToCore
class ShutdownIT {
  private static final long TIMEOUT_SECONDS = 3;

  // The common pool has one thread where there are two processors.
  private final Executor ownThread = task -> Thread.ofPlatform().start(task);
  private final Backend backend;
  private final Folders folders = SharedPlatform.folders("stopped-core");
  private CoreProcess process;
  private Core core;

  ShutdownIT(Backend backend) {
    this.backend = backend;
  }

  @BeforeEach
  void start() throws Exception {
    process =
        backend.startCore(
            folders,
            PlatformPorts.free().core(),
            Map.of("SHUTDOWN_TIMEOUT", Long.toString(TIMEOUT_SECONDS)));
    core = new Core(process.address());
  }

  @AfterEach
  void stop() {
    process.close();
  }

  @Test
  void aRequestThatRunsIsFinishedAndNoneIsTakenAnyMore() throws Exception {
    User user = core.newUser();
    CompletableFuture<Integer> answer;
    CompletableFuture<Void> stopped;
    try (Connection primary = lockedTodos()) {
      answer = createLater(user);
      awaitWaiting(primary);
      stopped = CompletableFuture.runAsync(process::stop, ownThread);
      await()
          .atMost(30, SECONDS)
          .untilAsserted(
              () -> assertThatThrownBy(this::health).isInstanceOf(ConnectException.class));
      assertThat(answer).isNotDone();
      primary.rollback();
    }
    assertThat(answer.get()).isEqualTo(201);
    stopped.get();
  }

  @Test
  void aRequestThatDoesNotEndIsCutOffAtTheDeadline() throws Exception {
    User user = core.newUser();
    try (Connection primary = lockedTodos()) {
      CompletableFuture<Integer> answer = createLater(user);
      awaitWaiting(primary);
      Instant begin = Instant.now();
      process.stop();
      assertThat(Duration.between(begin, Instant.now()))
          .isBetween(Duration.ofSeconds(TIMEOUT_SECONDS), Duration.ofSeconds(12));
      assertThatThrownBy(answer::get).isInstanceOf(ExecutionException.class);
      primary.rollback();
    }
    assertThat(Files.readString(folders.log("core")))
        .contains("SHUTDOWN_TIMEOUT of " + TIMEOUT_SECONDS + " s has passed");
  }

  private void health() {
    core.request().get("/health");
  }

  private CompletableFuture<Integer> createLater(User user) {
    return CompletableFuture.supplyAsync(
        () -> core.fromEdge(user.id()).body("{\"title\":\"slow\"}").post("/api/todos").statusCode(),
        ownThread);
  }

  private Connection lockedTodos() throws Exception {
    Connection primary = backend.postgres().connectPrimary();
    primary.setAutoCommit(false);
    try (Statement sql = primary.createStatement()) {
      sql.execute("LOCK TABLE todos IN EXCLUSIVE MODE");
    }
    return primary;
  }

  private void awaitWaiting(Connection primary) throws Exception {
    await()
        .atMost(30, SECONDS)
        .untilAsserted(() -> {
          try (Statement sql = primary.createStatement();
              var waiting =
                  sql.executeQuery(
                      "SELECT 1 FROM pg_locks WHERE NOT granted AND locktype = 'relation'")) {
            assertThat(waiting.next()).isTrue();
          }
        });
  }
}
