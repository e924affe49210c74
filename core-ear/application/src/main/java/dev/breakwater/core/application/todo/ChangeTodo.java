package dev.breakwater.core.application.todo;

import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
import java.util.Optional;

/**
 * Asks to change a todo.
 *
 * @param edits the fields to change; a change of nothing is no update
 */
public record ChangeTodo(TodoId id, UserId owner, Edits edits, Precondition precondition) {

  /** The fields as typed; an empty one stays as it is. */
  public record Edits(
      Optional<String> title, DescriptionEdit description, Optional<Boolean> completed) {}

  /** A description can be left alone, taken away or written anew. */
  public sealed interface DescriptionEdit {
    record Keep() implements DescriptionEdit {}

    record Clear() implements DescriptionEdit {}

    record Write(String text) implements DescriptionEdit {}
  }

  /** What came of it. */
  public sealed interface Outcome {
    record Changed(TodoView todo) implements Outcome {}

    /** A field breaks a rule. */
    record Invalid(String reason) implements Outcome {}

    /** The owner has no todo of that id. */
    record NotFound() implements Outcome {}

    /** The precondition does not hold. */
    record OtherState() implements Outcome {}
  }
}
