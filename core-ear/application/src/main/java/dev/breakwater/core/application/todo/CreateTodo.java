package dev.breakwater.core.application.todo;

import dev.breakwater.core.domain.UserId;
import java.util.Optional;

/**
 * Asks for a new todo; the texts are as typed.
 *
 * @param once creates it unless that request has been answered before
 */
public record CreateTodo(
    UserId owner, String title, Optional<String> description, Optional<Once> once) {

  /** What came of it. */
  public sealed interface Outcome {
    record Created(TodoView todo) implements Outcome {}

    /** It was created before, and looked like this then. */
    record CreatedBefore(TodoView todo) implements Outcome {}

    /** The key belongs to another request. */
    record KeyOfAnother() implements Outcome {}

    /** A field breaks a rule. */
    record Invalid(String reason) implements Outcome {}

    /** The owner is no user, or not any more. */
    record UnknownOwner() implements Outcome {}
  }
}
