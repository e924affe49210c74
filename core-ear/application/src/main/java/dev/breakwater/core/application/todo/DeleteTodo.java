package dev.breakwater.core.application.todo;

import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;

/** Asks to delete a todo of {@code owner} for good. */
public record DeleteTodo(TodoId id, UserId owner, Precondition precondition) {

  /** What came of it. */
  public sealed interface Outcome {
    record Deleted() implements Outcome {}

    /** The owner has no todo of that id. */
    record NotFound() implements Outcome {}

    /** The precondition does not hold. */
    record OtherState() implements Outcome {}
  }
}
