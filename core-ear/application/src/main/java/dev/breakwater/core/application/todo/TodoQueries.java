package dev.breakwater.core.application.todo;

import java.util.List;
import java.util.Optional;

/** The todos, for reading; a todo of someone else does not exist here. */
public interface TodoQueries {
  Optional<TodoView> find(GetTodo question);

  /** Newest first, the id deciding between equal times. */
  List<TodoView> list(ListTodos question);
}
