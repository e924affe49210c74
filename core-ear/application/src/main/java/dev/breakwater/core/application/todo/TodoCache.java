package dev.breakwater.core.application.todo;

import dev.breakwater.core.domain.TodoId;
import java.util.List;
import java.util.Optional;

/** Copies of todos close at hand. It may forget at any time and never fails. */
public interface TodoCache {
  Optional<TodoView> find(TodoId id);

  /** Keeps each of {@code todos} unless a later state of it, or its deletion, is known already. */
  void put(List<TodoView> todos);

  /** Forgets the todo and keeps late copies of it out. */
  void remove(TodoId id);
}
