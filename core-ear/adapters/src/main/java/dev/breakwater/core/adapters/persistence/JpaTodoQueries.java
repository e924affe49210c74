package dev.breakwater.core.adapters.persistence;

import dev.breakwater.core.application.todo.GetTodo;
import dev.breakwater.core.application.todo.ListTodos;
import dev.breakwater.core.application.todo.TodoQueries;
import dev.breakwater.core.application.todo.TodoView;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Reads todos from one database, primary or replica. */
final class JpaTodoQueries implements TodoQueries {
  private final EntityManager database;

  JpaTodoQueries(EntityManager database) {
    this.database = database;
  }

  @Override
  public Optional<TodoView> find(GetTodo question) {
    return database
        .createNamedQuery(TodoRow.ONE, TodoRow.class)
        .setParameter("id", question.id().value())
        .setParameter("owner", question.owner().value())
        .getResultStream()
        .map(TodoRow::view)
        .findFirst();
  }

  @Override
  public List<TodoView> list(ListTodos question) {
    List<?> rows = SelectTodos.query(database, question).getResultList();
    return rows.stream().map(row -> ((TodoRow) row).view()).toList();
  }
}
