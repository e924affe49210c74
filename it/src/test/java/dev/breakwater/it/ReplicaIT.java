package dev.breakwater.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.breakwater.local.Backend;
import io.restassured.response.Response;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Writes go to the primary, reads to the replica, and nobody misses what they wrote. */
@ThroughEdge
class ReplicaIT {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String READ_ONLY = "25006";

  private final Edge edge;
  private final Backend backend;

  ReplicaIT(Edge edge, Backend backend) {
    this.edge = edge;
    this.backend = backend;
  }

  @AfterEach
  void letTheReplicaCatchUp() {
    backend.postgres().resumeReplay();
  }

  @Test
  void theReplicaRefusesEveryWriteOfTheCoresRole() throws Exception {
    User user = edge.newUser();
    String todo = user.newTodo("t");
    assertThat(backend.postgres().awaitReplica(PATIENCE)).isTrue();

    for (String write :
        List.of(
            "INSERT INTO todos (id, user_id, title) VALUES (gen_random_uuid(), '"
                + user.id()
                + "', 'x')",
            "UPDATE todos SET title = 'x' WHERE id = '" + todo + "'",
            "DELETE FROM todos WHERE id = '" + todo + "'",
            "INSERT INTO users (email, password_hash) VALUES ('x', 'x')")) {
      assertThatThrownBy(() -> executeOnReplicaAsApp(write))
          .as(write)
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(READ_ONLY));
    }
  }

  @Test
  void everyWriteWorksWhileTheReplicaStandsStillAndIsSeenByItsAuthor() throws Exception {
    User user = edge.newUser();
    assertThat(backend.postgres().awaitReplica(PATIENCE)).isTrue();
    backend.postgres().pauseReplay();

    String kept = user.newTodo("kept");
    String gone = user.newTodo("gone");
    user.request().body("{\"title\":\"renamed\"}").patch("/api/todos/" + kept);
    user.request().delete("/api/todos/" + gone).then().statusCode(204);

    assertThat(user.request().get("/api/todos").<List<String>>path("title"))
        .containsExactly("renamed");
    assertThat(todosOf(user, backend.postgres().connectPrimary())).containsExactly("renamed");
    assertThat(todosOf(user, backend.postgres().connectReplica())).isEmpty();
  }

  @Test
  void somebodyWhoRegistersCanLogInAtOnceWhileTheReplicaStandsStill() throws Exception {
    backend.postgres().pauseReplay();

    User user = edge.newUser();

    edge.request()
        .body("{\"email\":\"" + user.email() + "\",\"password\":\"" + Edge.PASSWORD + "\"}")
        .post("/api/auth/login")
        .then()
        .statusCode(200);
  }

  @Test
  void aReaderWhoHasNotWrittenIsServedByTheReplica() throws Exception {
    User reader = edge.newUser();
    assertThat(backend.postgres().awaitReplica(PATIENCE)).isTrue();
    awaitTheReplicaInUse();
    backend.postgres().pauseReplay();
    plantTodo(reader, "only on the primary");

    assertThat(reader.request().get("/api/todos").asString()).isEqualTo("[]");

    backend.postgres().resumeReplay();
    await()
        .atMost(30, SECONDS)
        .untilAsserted(() ->
            assertThat(reader.request().get("/api/todos").<List<String>>path("title"))
                .containsExactly("only on the primary"));
  }

  @Test
  void aReplicaThatHangsIsLeftAloneAndUsedAgainWhenItWakes() throws Exception {
    User reader = edge.newUser();
    reader.newTodo("before");
    assertThat(backend.postgres().awaitReplica(PATIENCE)).isTrue();
    awaitTheReplicaInUse();
    backend.postgres().freezeReplica();
    try {
      for (int i = 0; i < 3; i++) {
        Response answer = reader.request().get("/api/todos");
        assertThat(answer.<List<String>>path("title")).containsExactly("before");
        // 3 s for an answer, 2 s for a new connection, then the primary is asked.
        assertThat(answer.time()).isLessThan(8_000);
      }
      Response ready = new Core(backend.core().address()).request().get("/health/ready");
      assertThat(ready.statusCode()).isEqualTo(200);
      assertThat(ready.jsonPath().getBoolean("checks.find { it.name == 'database' }.data.reader"))
          .as(ready.asString())
          .isFalse();
    } finally {
      backend.postgres().wakeReplica();
    }

    awaitTheReplicaInUse();
  }

  /** Until a question of somebody who never wrote is answered by the replica. */
  private void awaitTheReplicaInUse() throws Exception {
    User idle = edge.newUser();
    List<URI> core = List.of(backend.core().address());
    ReadsByServer before = ReadsByServer.of(core);
    await()
        .atMost(30, SECONDS)
        .untilAsserted(() -> {
          idle.request().get("/api/todos");
          assertThat(ReadsByServer.of(core).since(before).replica()).isPositive();
        });
  }

  @Test
  void eachServerSeesOnlyTheSessionsMeantForIt() throws Exception {
    User user = edge.newUser();
    edge.newUser().request().get("/api/todos").then().statusCode(200);
    user.newTodo("t");

    assertThat(sessions(backend.postgres().connectReplica()))
        .containsExactly("breakwater-core-reader");
    assertThat(sessions(backend.postgres().connectPrimary()))
        .contains("breakwater-core-writer")
        .doesNotContain("breakwater-core-reader");
  }

  private void executeOnReplicaAsApp(String write) throws SQLException {
    String url =
        backend.postgres().readerUrl().replace("postgres://app:app@", "jdbc:postgresql://");
    try (Connection connection = DriverManager.getConnection(url, "app", "app");
        Statement sql = connection.createStatement()) {
      sql.execute(write);
    }
  }

  /** Writes behind the core's back, so that the core does not take the user for an author. */
  private void plantTodo(User owner, String title) throws SQLException {
    try (Connection primary = backend.postgres().connectPrimary();
        PreparedStatement insert =
            primary.prepareStatement("INSERT INTO todos (id, user_id, title) VALUES (?, ?, ?)")) {
      insert.setObject(1, UUID.randomUUID());
      insert.setObject(2, UUID.fromString(owner.id()));
      insert.setString(3, title);
      assertThat(insert.executeUpdate()).isEqualTo(1);
    }
  }

  private static List<String> todosOf(User owner, Connection server) throws SQLException {
    return column(server, "SELECT title FROM todos WHERE user_id = '" + owner.id() + "'");
  }

  private static List<String> sessions(Connection server) throws SQLException {
    return column(
        server,
        "SELECT DISTINCT application_name FROM pg_stat_activity WHERE usename = 'app' ORDER BY 1");
  }

  private static List<String> column(Connection server, String question) throws SQLException {
    List<String> values = new ArrayList<>();
    try (server;
        Statement sql = server.createStatement();
        ResultSet rows = sql.executeQuery(question)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
