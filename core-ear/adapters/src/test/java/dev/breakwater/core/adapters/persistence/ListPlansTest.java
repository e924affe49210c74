package dev.breakwater.core.adapters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.core.adapters.migration.Migrations;
import dev.breakwater.core.application.todo.ListTodos;
import dev.breakwater.core.application.todo.ListTodos.Filter;
import dev.breakwater.core.application.todo.Place;
import dev.breakwater.core.domain.UserId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How PostgreSQL reads the lists of one user of 5,000 todos among 50,000. */
@SuppressWarnings("NullAway.Init") // filled before the tests
class ListPlansTest {
  private static final UserId USER = new UserId(new UUID(0, 3));
  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void fill() throws IOException, SQLException {
    postgres = EmbeddedPostgres.start();
    Migrations.apply(postgres.getPostgresDatabase());
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO users (id, email, password_hash)
          SELECT CAST(lpad(n::text, 32, '0') AS uuid), n::text, '' FROM generate_series(0, 9) n;
          INSERT INTO todos (id, user_id, title, completed, created_at)
          SELECT gen_random_uuid(), CAST(lpad((n % 10)::text, 32, '0') AS uuid), 't' || n,
            n % 20 < 10, timestamptz '2026-01-01' + n * interval '1 second'
          FROM generate_series(1, 50000) n;
          ANALYZE;
          """);
    }
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @Test
  void aPageIsReadFromItsPlaceInTheIndexWithoutSorting() throws SQLException {
    Place deep = new Place(Instant.parse("2026-01-01T01:00:00Z"), new UUID(5, 5));

    assertThat(plan(Filter.ALL, Optional.empty()))
        .contains("Index Scan using idx_todos_list on todos")
        .doesNotContain("Sort", "Filter");
    assertThat(plan(Filter.ALL, Optional.of(deep)))
        .contains("Index Scan using idx_todos_list on todos", "ROW(created_at, id) < ROW(")
        .doesNotContain("Sort", "Filter");
  }

  @Test
  void aPageOfTheCompletedIsReadFromAnIndexOfItsOwn() throws SQLException {
    Place deep = new Place(Instant.parse("2026-01-01T01:00:00Z"), new UUID(5, 5));
    Filter completed = new Filter(Optional.of(true), Optional.empty());

    assertThat(plan(completed, Optional.of(deep)))
        .contains("Index Scan using idx_todos_list_completed on todos")
        .doesNotContain("Sort", "Filter");
  }

  @Test
  void aSearchReadsTheTodosOfItsUserAlone() throws SQLException {
    assertThat(plan(new Filter(Optional.empty(), Optional.of("49")), Optional.empty()))
        .contains("Index Cond: (user_id =")
        .doesNotContain("Seq Scan");
  }

  private static String plan(Filter filter, Optional<Place> after) throws SQLException {
    SelectTodos select = new SelectTodos(new ListTodos(USER, filter, after, 50));
    String sql = "EXPLAIN " + select.sql();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        PreparedStatement explain = connection.prepareStatement(sql)) {
      for (int i = 0; i < select.parameters().size(); i++) {
        explain.setObject(i + 1, select.parameters().get(i));
      }
      try (ResultSet rows = explain.executeQuery()) {
        StringJoiner plan = new StringJoiner("\n");
        while (rows.next()) {
          plan.add(rows.getString(1));
        }
        return plan.toString();
      }
    }
  }
}
