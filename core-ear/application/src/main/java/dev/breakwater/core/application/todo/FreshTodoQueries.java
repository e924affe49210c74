package dev.breakwater.core.application.todo;

import dev.breakwater.core.domain.UserId;
import java.util.List;
import java.util.Optional;

/**
 * Reads from the replica, except where that could deny users their own writes: whoever has just
 * written is served by the primary, and so is a todo that the replica does not have.
 */
public final class FreshTodoQueries implements TodoQueries {
  private final TodoQueries replica;
  private final TodoQueries primary;
  private final RecentWrites recentWrites;

  public FreshTodoQueries(TodoQueries replica, TodoQueries primary, RecentWrites recentWrites) {
    this.replica = replica;
    this.primary = primary;
    this.recentWrites = recentWrites;
  }

  @Override
  public Optional<TodoView> find(GetTodo question) {
    if (recentWrites.mayExistFor(question.owner())) {
      return primary.find(question);
    }
    return replica.find(question).or(() -> primary.find(question));
  }

  @Override
  public List<TodoView> list(ListTodos question) {
    return placeFor(question.owner()).list(question);
  }

  private TodoQueries placeFor(UserId user) {
    return recentWrites.mayExistFor(user) ? primary : replica;
  }
}
