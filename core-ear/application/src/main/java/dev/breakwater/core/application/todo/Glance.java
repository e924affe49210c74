package dev.breakwater.core.application.todo;

import dev.breakwater.core.application.Freshness;
import dev.breakwater.core.domain.UserId;
import java.util.Optional;

/**
 * What was known about a user at one moment.
 *
 * @param copy of the todo that was asked for
 * @param needed by an answer that leaves none of the user's writes out
 * @param stamp changes when the user begins to write; empty when a write is on its way or nothing
 *     can be known: what is read then is for this one answer only
 */
public record Glance(
    UserId user, Optional<TodoView> copy, Freshness needed, Optional<String> stamp) {

  /** Nothing is known about {@code user}. */
  public static Glance blind(UserId user) {
    return new Glance(user, Optional.empty(), new Freshness.Newest(), Optional.empty());
  }
}
