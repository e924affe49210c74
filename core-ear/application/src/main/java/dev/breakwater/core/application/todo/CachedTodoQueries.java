package dev.breakwater.core.application.todo;

import java.util.List;
import java.util.Optional;

/** Cache-aside for single todos; lists are always read. A copy shows only to its owner. */
public final class CachedTodoQueries implements TodoQueries {
  private final TodoCache cache;
  private final TodoQueries behind;

  public CachedTodoQueries(TodoCache cache, TodoQueries behind) {
    this.cache = cache;
    this.behind = behind;
  }

  @Override
  public Optional<TodoView> find(GetTodo question) {
    Optional<TodoView> copy = cache.find(question.id());
    if (copy.isPresent()) {
      return copy.filter(todo -> todo.owner().equals(question.owner().value()));
    }
    Optional<TodoView> read = behind.find(question);
    read.ifPresent(todo -> cache.put(List.of(todo)));
    return read;
  }

  @Override
  public List<TodoView> list(ListTodos question) {
    return behind.list(question);
  }
}
