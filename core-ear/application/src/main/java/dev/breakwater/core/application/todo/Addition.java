package dev.breakwater.core.application.todo;

import java.util.List;

/** What came of adding {@link NewTodos}. */
public sealed interface Addition {
  record Done() implements Addition {}

  /** The owner is no user, or not any more. */
  record UnknownOwner() implements Addition {}

  /** The request was answered before, with these todos as they were then. */
  record DoneBefore(List<TodoView> todos) implements Addition {
    public DoneBefore {
      todos = List.copyOf(todos);
    }
  }

  /** The key belongs to another request. */
  record KeyOfAnother() implements Addition {}
}
