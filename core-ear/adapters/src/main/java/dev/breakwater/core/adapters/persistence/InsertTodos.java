package dev.breakwater.core.adapters.persistence;

import dev.breakwater.core.domain.Description;
import dev.breakwater.core.domain.Todo;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One {@code INSERT} for any number of todos. */
final class InsertTodos {
  private static final String[] TYPES = {
    "uuid", "uuid", "text", "text", "boolean", "timestamptz", "timestamptz"
  };

  private InsertTodos() {}

  /** It joins {@code users} instead of running into the foreign key: no user, no row. */
  static String sql(int rows) {
    return """
    INSERT INTO todos (id, user_id, title, description, completed, created_at, updated_at)
    SELECT t.*
    FROM (VALUES %s)
      AS t (id, user_id, title, description, completed, created_at, updated_at)
    JOIN users u ON u.id = t.user_id FOR KEY SHARE OF u
    """
        .formatted(
            IntStream.range(0, rows).mapToObj(InsertTodos::row).collect(Collectors.joining(", ")));
  }

  /** Types are named because {@code VALUES} cannot learn them from the table. */
  private static String row(int row) {
    return IntStream.range(0, TYPES.length)
        .mapToObj(column -> "CAST(?" + (first(row) + column) + " AS " + TYPES[column] + ")")
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /** The number of a row's first parameter; the rows count from 0, parameters from 1. */
  private static int first(int row) {
    return row * TYPES.length + 1;
  }

  static void fill(Query insert, int row, Todo todo) {
    int first = first(row);
    insert
        .setParameter(first, todo.id().value())
        .setParameter(first + 1, todo.owner().value())
        .setParameter(first + 2, todo.title().value())
        .setParameter(first + 3, todo.description().map(Description::value).orElse(null))
        .setParameter(first + 4, todo.completed())
        .setParameter(first + 5, Timestamp.from(todo.createdAt()))
        .setParameter(first + 6, Timestamp.from(todo.updatedAt()));
  }
}
