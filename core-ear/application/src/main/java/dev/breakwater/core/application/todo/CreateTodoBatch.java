package dev.breakwater.core.application.todo;

import dev.breakwater.core.domain.UserId;
import java.util.List;
import java.util.Optional;

/**
 * Asks for several new todos at once: all are created, or none.
 *
 * @param once creates them unless that request has been answered before
 */
public record CreateTodoBatch(UserId owner, List<Entry> entries, Optional<Once> once) {
  public CreateTodoBatch {
    entries = List.copyOf(entries);
  }

  /** One of the todos, its texts as typed. */
  public record Entry(String title, Optional<String> description) {}

  /** What came of it. */
  public sealed interface Outcome {
    /** All of them, in the order of the entries. */
    record Created(List<TodoView> todos) implements Outcome {
      public Created {
        todos = List.copyOf(todos);
      }
    }

    /** All were created before, and looked like this then. */
    record CreatedBefore(List<TodoView> todos) implements Outcome {
      public CreatedBefore {
        todos = List.copyOf(todos);
      }
    }

    /** The key belongs to another request. */
    record KeyOfAnother() implements Outcome {}

    /** There are too few or too many. */
    record WrongNumber(String reason) implements Outcome {}

    /** A field of the entry at {@code place}, counted from 0, breaks a rule. */
    record InvalidEntry(int place, String reason) implements Outcome {}

    /** The owner is no user, or not any more. */
    record UnknownOwner() implements Outcome {}
  }
}
