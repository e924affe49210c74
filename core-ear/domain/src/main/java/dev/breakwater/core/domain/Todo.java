package dev.breakwater.core.domain;

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
  public record Draft(Title title, Optional<Description> description) {}
}
