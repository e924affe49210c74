package dev.breakwater.core.application.todo;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list of todos.
 *
 * @param next where the part ends, if something is behind it
 */
public record TodoPage(List<TodoView> todos, Optional<Place> next) {
  public TodoPage {
    todos = List.copyOf(todos);
  }
}
