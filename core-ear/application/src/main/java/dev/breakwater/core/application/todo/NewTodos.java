package dev.breakwater.core.application.todo;

import dev.breakwater.core.domain.Todo;
import java.util.List;
import java.util.Optional;

/**
 * Todos to add, all or none.
 *
 * @param todos one or more, of the same owner
 * @param once adds them unless that request has been answered before
 */
public record NewTodos(List<Todo> todos, Optional<Once> once) {
  public NewTodos {
    todos = List.copyOf(todos);
  }
}
