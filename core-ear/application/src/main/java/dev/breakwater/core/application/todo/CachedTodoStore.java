package dev.breakwater.core.application.todo;

import dev.breakwater.core.domain.Todo;
import dev.breakwater.core.domain.TodoChange;
import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
import java.util.List;

/** Writes through to the cache, after the write is committed, and notes who wrote. */
public final class CachedTodoStore implements TodoStore {
  private final TodoStore store;
  private final TodoCache cache;
  private final RecentWrites recentWrites;

  public CachedTodoStore(TodoStore store, TodoCache cache, RecentWrites recentWrites) {
    this.store = store;
    this.cache = cache;
    this.recentWrites = recentWrites;
  }

  @Override
  public Addition add(NewTodos added) {
    Addition addition = store.add(added);
    if (addition instanceof Addition.Done) {
      added.todos().stream().map(Todo::owner).distinct().forEach(recentWrites::note);
      cache.put(added.todos().stream().map(TodoView::of).toList());
    }
    return addition;
  }

  @Override
  public Overwrite<Todo> change(
      TodoId id, UserId owner, TodoChange change, Precondition precondition) {
    Overwrite<Todo> changed = store.change(id, owner, change, precondition);
    if (changed instanceof Overwrite.Done<Todo>(Todo todo)) {
      recentWrites.note(owner);
      cache.put(List.of(TodoView.of(todo)));
    }
    return changed;
  }

  @Override
  public Overwrite<TodoId> delete(TodoId id, UserId owner, Precondition precondition) {
    Overwrite<TodoId> deleted = store.delete(id, owner, precondition);
    if (deleted instanceof Overwrite.Done<TodoId>) {
      recentWrites.note(owner);
      cache.remove(id);
    }
    return deleted;
  }
}
