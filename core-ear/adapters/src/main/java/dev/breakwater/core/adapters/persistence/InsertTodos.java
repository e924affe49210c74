package dev.breakwater.core.adapters.persistence;

import dev.breakwater.core.adapters.json.TodoJson;
import dev.breakwater.core.application.todo.TodoView;
import dev.breakwater.core.domain.Todo;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One {@code INSERT} for any number of todos of one owner. */
final class InsertTodos {
  /**
   * All todos are one parameter: for any number of them it is the same statement, which driver and
   * server know already. It joins {@code users} instead of running into the foreign key: no user,
   * no row.
   */
  static final String SQL =
      """
      INSERT INTO todos (id, user_id, title, description, completed, created_at, updated_at)
      SELECT t.id, u.id, t.title, t.description, t.completed, t.created_at, t.updated_at
      FROM users u
      CROSS JOIN json_to_recordset(CAST(?1 AS json)) AS t (
        id uuid, title text, description text, completed boolean,
        created_at timestamptz, updated_at timestamptz)
      WHERE u.id = ?2
      FOR KEY SHARE OF u
      """;

  private InsertTodos() {}

  static Query query(EntityManager primary, List<Todo> todos) {
    return primary
        .createNativeQuery(SQL)
        .setParameter(1, rows(todos))
        .setParameter(2, todos.getFirst().owner().value());
  }

  static String rows(List<Todo> todos) {
    byte[] json = TodoJson.shown(todos.stream().map(TodoView::of).toList());
    return new String(json, StandardCharsets.UTF_8);
  }
}
