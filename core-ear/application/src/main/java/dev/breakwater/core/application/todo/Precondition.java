package dev.breakwater.core.application.todo;

import java.time.Instant;
import java.util.Set;

/** Which state a todo must be in for a caller to write over it. */
public sealed interface Precondition {
  /** Whatever its state. */
  record None() implements Precondition {}

  /** It was last updated at one of {@code times}, so nobody has written since the caller read. */
  record UnchangedSince(Set<Instant> times) implements Precondition {
    public UnchangedSince {
      times = Set.copyOf(times);
    }
  }
}
