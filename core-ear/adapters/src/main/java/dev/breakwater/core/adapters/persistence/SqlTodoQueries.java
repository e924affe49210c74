package dev.breakwater.core.adapters.persistence;

import dev.breakwater.core.application.todo.GetTodo;
import dev.breakwater.core.application.todo.ListTodos;
import dev.breakwater.core.application.todo.TodoQueries;
import dev.breakwater.core.application.todo.TodoView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads todos from one database, primary or replica: rows become what is shown, without entities,
 * which cost three times as much and which nobody would change.
 */
final class SqlTodoQueries implements TodoQueries {
  private static final String ONE = SelectTodos.COLUMNS + " WHERE id = ? AND user_id = ?";

  private final Questions database;

  SqlTodoQueries(Questions database) {
    this.database = database;
  }

  @Override
  public Optional<TodoView> find(GetTodo question) {
    List<Object> parameters = List.of(question.id().value(), question.owner().value());
    return database.ask(ONE, parameters, SqlTodoQueries::view).stream().findFirst();
  }

  @Override
  public List<TodoView> list(ListTodos question) {
    SelectTodos select = new SelectTodos(question);
    return database.ask(select.sql(), select.parameters(), SqlTodoQueries::view);
  }

  /** The columns are those of {@link SelectTodos#COLUMNS}. */
  private static TodoView view(ResultSet row) throws SQLException {
    return new TodoView(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getString(3),
        Optional.ofNullable(row.getString(4)),
        row.getBoolean(5),
        instant(row, 6),
        instant(row, 7));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getTimestamp(column).toInstant();
  }
}
