package dev.breakwater.core.application.todo;

import dev.breakwater.core.domain.Description;
import dev.breakwater.core.domain.Todo;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A todo as it is read: what a caller sees, nothing to act on. */
public record TodoView(
    UUID id,
    UUID owner,
    String title,
    Optional<String> description,
    boolean completed,
    Instant createdAt,
    Instant updatedAt) {

  /** What {@code todo} looks like. */
  public static TodoView of(Todo todo) {
    return new TodoView(
        todo.id().value(),
        todo.owner().value(),
        todo.title().value(),
        todo.description().map(Description::value),
        todo.completed(),
        todo.createdAt(),
        todo.updatedAt());
  }
}
