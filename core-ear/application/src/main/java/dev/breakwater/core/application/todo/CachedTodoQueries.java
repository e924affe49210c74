package dev.breakwater.core.application.todo;

import dev.breakwater.core.application.Reads;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Cache-aside for single todos; lists are always read. A copy shows only to its owner. What is read
 * leaves out no write that its user was told of, however far the replica lags.
 */
public final class CachedTodoQueries implements TodoQueries {
  private final TodoCache cache;
  private final Reads reads;
  private final TodoQueries replica;
  private final TodoQueries primary;
  private final Flights<Optional<TodoView>> flights = new Flights<>();

  public CachedTodoQueries(TodoCache cache, Reads reads, TodoQueries replica, TodoQueries primary) {
    this.cache = cache;
    this.reads = reads;
    this.replica = replica;
    this.primary = primary;
  }

  @Override
  public Optional<TodoView> find(GetTodo question) {
    Glance glance = cache.glance(question);
    if (glance.copy().isPresent()) {
      return glance.copy().filter(todo -> todo.owner().equals(question.owner().value()));
    }
    return glance
        .stamp()
        .map(stamp -> flights.share(new Same(question, stamp), () -> load(question, glance)))
        .orElseGet(() -> read(question, glance));
  }

  /** Those who ask the same and know the same may have the same answer. */
  private record Same(GetTodo question, String stamp) {}

  private Optional<TodoView> load(GetTodo question, Glance glance) {
    Optional<TodoView> read = read(question, glance);
    read.ifPresent(todo -> cache.fill(glance, todo));
    return read;
  }

  private Optional<TodoView> read(GetTodo question, Glance glance) {
    return ask(glance, () -> replica.find(question), () -> primary.find(question));
  }

  /**
   * A replica may show a commit before the primary does. Whoever sees it there first must not make
   * others, who ask the primary after them, go back in time.
   */
  private <T> T ask(Glance glance, Supplier<T> fromReplica, Supplier<T> fromPrimary) {
    return reads.answer(
        glance.needed(),
        () -> {
          T answer = fromReplica.get();
          boolean known = glance.stamp().isPresent();
          return known && !cache.stands(glance) ? fromPrimary.get() : answer;
        },
        fromPrimary);
  }

  @Override
  public List<TodoView> list(ListTodos question) {
    return ask(
        cache.glance(question.owner()), () -> replica.list(question), () -> primary.list(question));
  }
}
