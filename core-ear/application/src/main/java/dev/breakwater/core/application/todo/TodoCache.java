package dev.breakwater.core.application.todo;

import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
import java.util.List;

/**
 * Copies of todos, and the news of who writes, shared by all cores. It may forget copies at any
 * time; of writes it knows all or says that it does not know.
 */
public interface TodoCache {
  /** What is known about {@code user}. */
  Glance glance(UserId user);

  /** What is known about the asking user, and the copy if there is one. */
  Glance glance(GetTodo question);

  /** Whether no write of the user has begun since {@code glance}, as far as can be known. */
  boolean stands(Glance glance);

  /** Keeps what was read after {@code glance} unless its user has begun to write since. */
  void fill(Glance glance, TodoView read);

  /**
   * Tells all cores that a write of {@code owner} begins, before it does.
   *
   * @param changed todos whose copies must not be shown any more
   */
  Announcement announce(UserId owner, List<TodoId> changed);

  /** A write that was announced. Without an end it counts as perhaps committed. */
  interface Announcement {
    /** It is committed, at the latest with the transaction of this thread. */
    void committed(List<TodoView> now);

    /** It changed nothing. */
    void withdrawn();
  }
}
