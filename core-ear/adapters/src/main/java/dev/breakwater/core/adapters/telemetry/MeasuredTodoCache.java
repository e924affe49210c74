package dev.breakwater.core.adapters.telemetry;

import dev.breakwater.core.application.todo.GetTodo;
import dev.breakwater.core.application.todo.Glance;
import dev.breakwater.core.application.todo.TodoCache;
import dev.breakwater.core.application.todo.TodoView;
import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
import java.util.List;

/** Counts hits and misses; a cache that is away misses. */
public final class MeasuredTodoCache implements TodoCache {
  private final TodoCache cache;
  private final Metrics metrics;

  public MeasuredTodoCache(TodoCache cache, Metrics metrics) {
    this.cache = cache;
    this.metrics = metrics;
  }

  @Override
  public Glance glance(GetTodo question) {
    Glance glance = cache.glance(question);
    metrics.cacheRead(glance.copy().isPresent());
    return glance;
  }

  @Override
  public Glance glance(UserId user) {
    return cache.glance(user);
  }

  @Override
  public boolean stands(Glance glance) {
    return cache.stands(glance);
  }

  @Override
  public void fill(Glance glance, TodoView read) {
    cache.fill(glance, read);
  }

  @Override
  public Announcement announce(UserId owner, List<TodoId> changed) {
    return cache.announce(owner, changed);
  }
}
