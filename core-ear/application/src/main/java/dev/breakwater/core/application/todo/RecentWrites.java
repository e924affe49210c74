package dev.breakwater.core.application.todo;

import dev.breakwater.core.domain.UserId;

/** Who wrote so shortly ago that a replica may not show it yet. It never fails. */
public interface RecentWrites {
  /** Remembers that {@code user} has just written. */
  void note(UserId user);

  /** Whether {@code user} may have written lately; true when that cannot be known. */
  boolean mayExistFor(UserId user);
}
