package dev.breakwater.core.application.todo;

import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A cache in memory that can be taken away. */
final class FakeCache implements TodoCache, RecentWrites {
  final Map<TodoId, TodoView> copies = new HashMap<>();
  final Set<UserId> writers = new HashSet<>();
  boolean dead;

  @Override
  public Optional<TodoView> find(TodoId id) {
    return dead ? Optional.empty() : Optional.ofNullable(copies.get(id));
  }

  @Override
  public void put(List<TodoView> todos) {
    if (!dead) {
      todos.forEach(todo -> copies.put(new TodoId(todo.id()), todo));
    }
  }

  @Override
  public void remove(TodoId id) {
    if (!dead) {
      copies.remove(id);
    }
  }

  @Override
  public void note(UserId user) {
    if (!dead) {
      writers.add(user);
    }
  }

  @Override
  public boolean mayExistFor(UserId user) {
    return dead || writers.contains(user);
  }
}
