package dev.breakwater.core.application.todo;

import dev.breakwater.core.domain.Todo;
import dev.breakwater.core.domain.TodoChange;
import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
import java.util.List;
import java.util.Optional;

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
  public boolean add(List<Todo> todos) {
    boolean added = store.add(todos);
    if (added) {
      todos.stream().map(Todo::owner).distinct().forEach(recentWrites::note);
      cache.put(todos.stream().map(TodoView::of).toList());
    }
    return added;
  }

  @Override
  public Optional<Todo> change(TodoId id, UserId owner, TodoChange change) {
    Optional<Todo> changed = store.change(id, owner, change);
    changed.ifPresent(todo -> {
      recentWrites.note(owner);
      cache.put(List.of(TodoView.of(todo)));
    });
    return changed;
  }

  @Override
  public boolean delete(TodoId id, UserId owner) {
    boolean deleted = store.delete(id, owner);
    if (deleted) {
      recentWrites.note(owner);
      cache.remove(id);
    }
    return deleted;
  }
}
