package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.local.Backend;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The tables that the core has made on an empty database. */
@StraightToCore
class SchemaIT {
  private static final String UNIQUE_VIOLATION = "23505";

  private final Backend backend;
  private final Core core;

  SchemaIT(Backend backend, Core core) {
    this.backend = backend;
    this.core = core;
  }

  @Test
  void usersHaveTheirColumnsAndEachEmailOnce() throws Exception {
    assertThat(columnsOf("users"))
        .contains(
            "id uuid NO",
            "email text NO",
            "password_hash text NO",
            "display_name text YES",
            "created_at timestamp with time zone NO",
            "updated_at timestamp with time zone NO");
    String email = core.newUser().email();
    isRefused("INSERT INTO users (email, password_hash) VALUES ('" + email + "', 'x')");
  }

  @Test
  void todosHaveTheirColumnsAndGoWithTheirUser() throws Exception {
    assertThat(columnsOf("todos"))
        .contains(
            "id uuid NO",
            "user_id uuid NO",
            "title text NO",
            "description text YES",
            "completed boolean NO",
            "created_at timestamp with time zone NO",
            "updated_at timestamp with time zone NO");
    String todo = newTodo();

    execute("DELETE FROM users WHERE id = (SELECT user_id FROM todos WHERE id = '" + todo + "')");

    assertThat(column("SELECT id FROM todos WHERE id = '" + todo + "'")).isEmpty();
  }

  @Test
  void filesHaveTheirColumnsAndGoWithTheirTodo() throws Exception {
    assertThat(columnsOf("files"))
        .contains(
            "id uuid NO",
            "todo_id uuid NO",
            "filename text NO",
            "mime_type text NO",
            "size_bytes bigint NO",
            "storage_path text NO",
            "created_at timestamp with time zone NO");
    String todo = newTodo();
    String path = "somewhere/" + UUID.randomUUID();
    execute(insertUpload(path));
    String insert = insertFile(todo, path);
    execute(insert);
    isRefused(insert);

    execute("DELETE FROM todos WHERE id = '" + todo + "'");

    assertThat(column("SELECT id FROM files WHERE todo_id = '" + todo + "'")).isEmpty();
  }

  @Test
  void everyTimeKeepsItsZone() throws Exception {
    assertThat(
            column(
                "SELECT DISTINCT data_type FROM information_schema.columns"
                    + " WHERE table_schema = 'public' AND column_name LIKE '%\\_at'"))
        .containsExactly("timestamp with time zone");
  }

  @Test
  void idsAreRandomUuids() throws Exception {
    String todo = newTodo();

    assertThat(UUID.fromString(todo).version()).isEqualTo(4);
    assertThat(column("SELECT user_id FROM todos WHERE id = '" + todo + "'"))
        .allSatisfy(user -> assertThat(UUID.fromString(user).version()).isEqualTo(4));
    assertThat(
            column(
                "SELECT column_default FROM information_schema.columns"
                    + " WHERE table_name = 'todos' AND column_name = 'id'"))
        .as("the application makes them")
        .containsExactly("null");
  }

  private String newTodo() {
    return core.fromEdge(core.newUser().id())
        .body("{\"title\":\"t\"}")
        .post("/api/todos")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String insertUpload(String path) {
    return "INSERT INTO uploads (storage_path, user_id, filename, mime_type, size_bytes, sha256)"
        + " VALUES ('"
        + String.join("', '", path, UUID.randomUUID().toString(), "f", "a/b", "1", "x")
        + "')";
  }

  private static String insertFile(String todo, String path) {
    return "INSERT INTO files (todo_id, filename, mime_type, size_bytes, storage_path) VALUES ('"
        + String.join("', '", todo, "f", "a/b", "1", path)
        + "')";
  }

  private void isRefused(String insert) {
    assertThatThrownBy(() -> execute(insert))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(UNIQUE_VIOLATION));
  }

  private List<String> columnsOf(String table) throws SQLException {
    return column(
        "SELECT column_name || ' ' || data_type || ' ' || is_nullable"
            + " FROM information_schema.columns WHERE table_name = '"
            + table
            + "'");
  }

  private void execute(String statement) throws SQLException {
    try (Connection primary = backend.postgres().connectPrimary();
        Statement sql = primary.createStatement()) {
      sql.execute(statement);
    }
  }

  private List<String> column(String question) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection primary = backend.postgres().connectPrimary();
        Statement sql = primary.createStatement();
        ResultSet rows = sql.executeQuery(question)) {
      while (rows.next()) {
        values.add(String.valueOf(rows.getString(1)));
      }
    }
    return values;
  }
}
