package dev.breakwater.core.application.todo;

import dev.breakwater.core.application.todo.TodoCache.Announcement;
import dev.breakwater.core.domain.Todo;
import dev.breakwater.core.domain.TodoChange;
import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
import java.util.List;

/** Announces each write before it begins, and writes through to the cache when it is committed. */
public final class CachedTodoStore implements TodoStore {
  private final TodoStore store;
  private final TodoCache cache;

  public CachedTodoStore(TodoStore store, TodoCache cache) {
    this.store = store;
    this.cache = cache;
  }

  @Override
  public Addition add(NewTodos added) {
    List<Todo> todos = added.todos();
    Announcement write = cache.announce(todos.getFirst().owner(), List.of());
    Addition addition = store.add(added);
    end(write, addition instanceof Addition.Done, todos);
    return addition;
  }

  @Override
  public Overwrite<Todo> change(
      TodoId id, UserId owner, TodoChange change, Precondition precondition) {
    Announcement write = cache.announce(owner, List.of(id));
    Overwrite<Todo> changed = store.change(id, owner, change, precondition);
    if (changed instanceof Overwrite.Done<Todo>(Todo todo)) {
      end(write, true, List.of(todo));
    } else {
      write.withdrawn();
    }
    return changed;
  }

  @Override
  public Overwrite<TodoId> delete(TodoId id, UserId owner, Precondition precondition) {
    Announcement write = cache.announce(owner, List.of(id));
    Overwrite<TodoId> deleted = store.delete(id, owner, precondition);
    end(write, deleted instanceof Overwrite.Done<TodoId>, List.of());
    return deleted;
  }

  private static void end(Announcement write, boolean happened, List<Todo> now) {
    if (happened) {
      write.committed(now.stream().map(TodoView::of).toList());
    } else {
      write.withdrawn();
    }
  }
}
