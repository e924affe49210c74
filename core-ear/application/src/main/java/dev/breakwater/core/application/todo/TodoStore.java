package dev.breakwater.core.application.todo;

import dev.breakwater.core.domain.Todo;
import dev.breakwater.core.domain.TodoChange;
import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
import java.util.List;
import java.util.Optional;

/** The todos, for writing. Each operation is one atomic statement that also checks the owner. */
public interface TodoStore {
  /**
   * Adds all of {@code todos}, which have the same owner, or none of them.
   *
   * @return false, and nothing is stored, when the owner is not a user
   */
  boolean add(List<Todo> todos);

  /** Changes the todo and sets its time of update; the todo as it is now, or empty. */
  Optional<Todo> change(TodoId id, UserId owner, TodoChange change);

  /** Deletes the todo; false when {@code owner} has none of that id. */
  boolean delete(TodoId id, UserId owner);
}
