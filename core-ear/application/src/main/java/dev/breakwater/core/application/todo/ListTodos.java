package dev.breakwater.core.application.todo;

import dev.breakwater.core.domain.UserId;
import java.util.Optional;

/**
 * Asks for todos of {@code owner}, newest first.
 *
 * @param after only those behind that place
 * @param limit as many as that, one or more
 */
public record ListTodos(UserId owner, Filter filter, Optional<Place> after, int limit) {

  /** Which todos are wanted; an empty field wants all. */
  public record Filter(Optional<Boolean> completed, Optional<String> titlePart) {
    public static final Filter ALL = new Filter(Optional.empty(), Optional.empty());
  }

  /** The same question for what comes behind {@code place}. */
  public ListTodos after(Place place) {
    return new ListTodos(owner, filter, Optional.of(place), limit);
  }

  /** The same question for {@code number} todos. */
  ListTodos limitedTo(int number) {
    return new ListTodos(owner, filter, after, number);
  }
}
