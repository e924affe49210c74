package dev.breakwater.core.domain;

import dev.breakwater.core.domain.Checked.Invalid;
import dev.breakwater.core.domain.Checked.Valid;
import dev.breakwater.core.domain.Todo.Draft;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Todos that are written down together or not at all.
 *
 * @param drafts 1 to {@value #MAX_SIZE}, in the order they were typed
 */
public record TodoBatch(List<Draft> drafts) {
  static final int MAX_SIZE = 100;

  public TodoBatch {
    drafts = List.copyOf(drafts);
  }

  /** What came of checking several todos. */
  public sealed interface Reading {
    record Accepted(TodoBatch batch) implements Reading {}

    /** There are too few or too many. */
    record WrongNumber(String reason) implements Reading {}

    /** The todo at {@code place}, counted from 0, breaks a rule. */
    record WrongTodo(int place, String reason) implements Reading {}
  }

  /** Checks their number, then each; the first wrong one decides. */
  public static Reading of(List<Checked<Draft>> typed) {
    if (typed.isEmpty()) {
      return new Reading.WrongNumber("todos cannot be empty");
    }
    if (typed.size() > MAX_SIZE) {
      return new Reading.WrongNumber("todos exceeds maximum size of " + MAX_SIZE + " todos");
    }
    List<Draft> drafts = new ArrayList<>();
    for (Checked<Draft> one : typed) {
      switch (one) {
        case Invalid<Draft>(String reason) -> {
          return new Reading.WrongTodo(drafts.size(), reason);
        }
        case Valid<Draft>(Draft draft) -> drafts.add(draft);
      }
    }
    return new Reading.Accepted(new TodoBatch(drafts));
  }

  /**
   * Todos that were just written down one after another: each is a microsecond newer than the one
   * before, so that they have an order among the owner's others.
   */
  public List<Todo> fresh(UserId owner, Supplier<TodoId> ids, Instant now) {
    List<Todo> todos = new ArrayList<>();
    for (Draft draft : drafts) {
      Instant time = now.plus(todos.size(), ChronoUnit.MICROS);
      todos.add(Todo.fresh(ids.get(), owner, draft, time));
    }
    return todos;
  }
}
