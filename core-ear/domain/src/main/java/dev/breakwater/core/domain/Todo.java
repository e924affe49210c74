package dev.breakwater.core.domain;

import dev.breakwater.core.domain.Checked.Invalid;
import dev.breakwater.core.domain.Checked.Valid;
import java.time.Instant;
import java.util.Optional;

/** Something a user wants to get done; only its owner ever sees it. */
public record Todo(
    TodoId id,
    UserId owner,
    Title title,
    Optional<Description> description,
    boolean completed,
    Instant createdAt,
    Instant updatedAt) {

  /** A todo that was just written down: open, and not changed yet. */
  public static Todo fresh(TodoId id, UserId owner, Draft draft, Instant now) {
    return new Todo(id, owner, draft.title(), draft.description(), false, now, now);
  }

  /** What a person writes down for a new todo. */
  public record Draft(Title title, Optional<Description> description) {

    /** Checks both texts, the title first. */
    public static Checked<Draft> of(String title, Optional<String> description) {
      return switch (Title.of(title)) {
        case Invalid<Title>(String reason) -> Checked.invalid(reason);
        case Valid<Title>(Title valid) -> of(valid, description);
      };
    }

    private static Checked<Draft> of(Title title, Optional<String> description) {
      if (description.isEmpty()) {
        return Checked.valid(new Draft(title, Optional.empty()));
      }
      return switch (Description.of(description.get())) {
        case Invalid<Description>(String reason) -> Checked.invalid(reason);
        case Valid<Description>(Description text) ->
            Checked.valid(new Draft(title, Optional.of(text)));
      };
    }
  }
}
