package dev.breakwater.core.application.todo;

import dev.breakwater.core.application.todo.DeleteTodo.Outcome;

/** Deletes a todo. */
public final class DeleteTodoHandler {
  private final TodoStore todos;

  public DeleteTodoHandler(TodoStore todos) {
    this.todos = todos;
  }

  /** Deletes the todo if it is the owner's. */
  public Outcome handle(DeleteTodo command) {
    boolean deleted = todos.delete(command.id(), command.owner());
    return deleted ? new Outcome.Deleted() : new Outcome.NotFound();
  }
}
