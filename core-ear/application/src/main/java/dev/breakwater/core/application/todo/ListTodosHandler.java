package dev.breakwater.core.application.todo;

import java.util.List;

/** Lists a user's todos. */
public final class ListTodosHandler {
  private final TodoQueries todos;

  public ListTodosHandler(TodoQueries todos) {
    this.todos = todos;
  }

  /** The todos, newest first. */
  public List<TodoView> handle(ListTodos question) {
    return todos.list(question);
  }
}
