package dev.breakwater.core.adapters.telemetry;

import dev.breakwater.core.application.todo.TodoCache;
import dev.breakwater.core.application.todo.TodoView;
import dev.breakwater.core.domain.TodoId;
import java.util.List;
import java.util.Optional;

/** Counts hits and misses; a cache that is away misses. */
public final class MeasuredTodoCache implements TodoCache {
  private final TodoCache cache;
  private final Metrics metrics;

  public MeasuredTodoCache(TodoCache cache, Metrics metrics) {
    this.cache = cache;
    this.metrics = metrics;
  }

  @Override
  public Optional<TodoView> find(TodoId id) {
    Optional<TodoView> found = cache.find(id);
    metrics.cacheRead(found.isPresent());
    return found;
  }

  @Override
  public void put(List<TodoView> todos) {
    cache.put(todos);
  }

  @Override
  public void remove(TodoId id) {
    cache.remove(id);
  }
}
