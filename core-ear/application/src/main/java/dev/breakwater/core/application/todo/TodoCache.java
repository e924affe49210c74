package dev.breakwater.core.application.todo;

import dev.breakwater.core.domain.TodoId;
import java.util.Optional;

/** Copies of todos close at hand. It may forget at any time and never fails. */
public interface TodoCache {
  Optional<TodoView> find(TodoId id);

  /** Keeps {@code todo} unless a later state of it, or its deletion, is known already. */
  void put(TodoView todo);

  /** Forgets the todo and keeps late copies of it out. */
  void remove(TodoId id);
}
