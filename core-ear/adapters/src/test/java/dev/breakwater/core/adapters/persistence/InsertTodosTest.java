package dev.breakwater.core.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.core.adapters.migration.Migrations;
import dev.breakwater.core.domain.Description;
import dev.breakwater.core.domain.Title;
import dev.breakwater.core.domain.Todo;
import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // filled before the tests
class InsertTodosTest {
  private static final UserId USER = new UserId(new UUID(0, 3));
  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void start() throws IOException, SQLException {
    postgres = EmbeddedPostgres.start();
    Migrations.apply(postgres.getPostgresDatabase());
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO users (id, email, password_hash) VALUES ('" + USER + "', 'a@b.c', '')");
    }
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  private static Todo todo(UserId owner, int number, String title, Optional<String> description) {
    Instant created = Instant.parse("2026-01-02T03:04:05.000006Z").plusSeconds(number);
    return new Todo(
        new TodoId(new UUID(7, number)),
        owner,
        new Title(title),
        description.map(Description::new),
        number % 2 == 0,
        created,
        created.plusMillis(120));
  }

  @Test
  void anyNumberOfTodosIsOneStatement() throws SQLException {
    List<Todo> todos =
        List.of(
            todo(USER, 1, "Milk \"fresh\", 100 % \\ ? ?1 $1", Optional.empty()),
            todo(USER, 2, "ü 🥛 ' ; --", Optional.of("a\nb\tc")),
            todo(USER, 3, "{}", Optional.of("null")));

    assertThat(insert(USER, todos)).isEqualTo(3);
    assertThat(stored()).containsExactlyElementsOf(todos);
  }

  @Test
  void aUserWhoDoesNotExistGetsNoTodo() throws SQLException {
    UserId nobody = new UserId(new UUID(0, 4));
    assertThat(insert(nobody, List.of(todo(nobody, 9, "Milk", Optional.empty())))).isZero();
  }

  private static int insert(UserId owner, List<Todo> todos) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        PreparedStatement insert =
            connection.prepareStatement(InsertTodos.SQL.replaceAll("\\?\\d", "?"))) {
      insert.setString(1, InsertTodos.rows(todos));
      insert.setObject(2, owner.value());
      return insert.executeUpdate();
    }
  }

  private static List<Todo> stored() throws SQLException {
    List<Todo> todos = new ArrayList<>();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(SelectTodos.COLUMNS + " ORDER BY id")) {
      while (rows.next()) {
        todos.add(
            new Todo(
                new TodoId(rows.getObject(1, UUID.class)),
                new UserId(rows.getObject(2, UUID.class)),
                new Title(rows.getString(3)),
                Optional.ofNullable(rows.getString(4)).map(Description::new),
                rows.getBoolean(5),
                rows.getTimestamp(6).toInstant(),
                rows.getTimestamp(7).toInstant()));
      }
    }
    return todos;
  }
}
