package dev.breakwater.core.application.todo;

import dev.breakwater.core.application.todo.DeleteTodo.Outcome;
import dev.breakwater.core.domain.TodoId;

/** Deletes a todo. */
public final class DeleteTodoHandler {
  private final TodoStore todos;

  public DeleteTodoHandler(TodoStore todos) {
    this.todos = todos;
  }

  /** Deletes the todo if it is the owner's. */
  public Outcome handle(DeleteTodo command) {
    return switch (todos.delete(command.id(), command.owner(), command.precondition())) {
      case Overwrite.Done<TodoId> done -> new Outcome.Deleted();
      case Overwrite.Absent<TodoId> absent -> new Outcome.NotFound();
      case Overwrite.OtherState<TodoId> other -> new Outcome.OtherState();
    };
  }
}
