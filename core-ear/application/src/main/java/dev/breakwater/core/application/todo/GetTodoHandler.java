package dev.breakwater.core.application.todo;

import java.util.Optional;

/** Shows one todo. */
public final class GetTodoHandler {
  private final TodoQueries todos;

  public GetTodoHandler(TodoQueries todos) {
    this.todos = todos;
  }

  /** The todo, or empty when the owner has none of that id. */
  public Optional<TodoView> handle(GetTodo question) {
    return todos.find(question);
  }
}
