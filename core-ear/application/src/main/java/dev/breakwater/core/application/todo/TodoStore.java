package dev.breakwater.core.application.todo;

import dev.breakwater.core.domain.Todo;
import dev.breakwater.core.domain.TodoChange;
import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;

/** The todos, for writing. Each operation is one atomic statement that also checks the owner. */
public interface TodoStore {
  /** Adds all of the todos or none of them. */
  Addition add(NewTodos added);

  /**
   * Changes the todo and sets its time of update, unless it is that way already; the todo as it is
   * now.
   */
  Overwrite<Todo> change(TodoId id, UserId owner, TodoChange change, Precondition precondition);

  /** Deletes the todo. */
  Overwrite<TodoId> delete(TodoId id, UserId owner, Precondition precondition);
}
