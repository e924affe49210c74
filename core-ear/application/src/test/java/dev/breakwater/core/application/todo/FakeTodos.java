package dev.breakwater.core.application.todo;

import dev.breakwater.core.domain.Description;
import dev.breakwater.core.domain.Title;
import dev.breakwater.core.domain.Todo;
import dev.breakwater.core.domain.TodoChange;
import dev.breakwater.core.domain.TodoChange.DescriptionChange;
import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A database of todos in memory; counts how often it is read. */
final class FakeTodos implements TodoStore, TodoQueries {
  private static final Comparator<TodoView> NEWEST_FIRST =
      Comparator.comparing(TodoView::createdAt).thenComparing(TodoView::id).reversed();

  final Set<UserId> users = new HashSet<>();
  final Map<TodoId, Todo> rows = new LinkedHashMap<>();
  private final Map<String, Once> requests = new HashMap<>();
  private final Map<Once, List<TodoView>> answers = new HashMap<>();
  int reads;
  boolean broken;
  Runnable whenRead = () -> {};

  @Override
  public Addition add(NewTodos added) {
    if (!added.todos().stream().map(Todo::owner).allMatch(users::contains)) {
      return new Addition.UnknownOwner();
    }
    return added
        .once()
        .map(once -> addOnce(once, added.todos()))
        .orElseGet(() -> add(added.todos()));
  }

  private Addition addOnce(Once once, List<Todo> todos) {
    Once answered = requests.putIfAbsent(once.key(), once);
    if (answered == null) {
      answers.put(once, todos.stream().map(TodoView::of).toList());
      return add(todos);
    }
    return answered.equals(once)
        ? new Addition.DoneBefore(Objects.requireNonNull(answers.get(once)))
        : new Addition.KeyOfAnother();
  }

  private Addition add(List<Todo> todos) {
    todos.forEach(todo -> rows.put(todo.id(), todo));
    return new Addition.Done();
  }

  @Override
  public Overwrite<Todo> change(
      TodoId id, UserId owner, TodoChange change, Precondition precondition) {
    if (broken) {
      throw new IllegalStateException("the answer was lost");
    }
    return overwrite(
        id,
        owner,
        precondition,
        todo -> {
          Todo changed = changed(todo, change);
          rows.put(id, changed);
          return changed;
        });
  }

  private <T> Overwrite<T> overwrite(
      TodoId id, UserId owner, Precondition precondition, Function<Todo, T> writing) {
    Optional<Todo> todo = owned(id, owner);
    if (todo.isEmpty()) {
      return new Overwrite.Absent<>();
    }
    boolean holds =
        switch (precondition) {
          case Precondition.None() -> true;
          case Precondition.UnchangedSince(Set<Instant> times) ->
              times.contains(todo.get().updatedAt());
        };
    return holds ? new Overwrite.Done<>(writing.apply(todo.get())) : new Overwrite.OtherState<>();
  }

  private static Todo changed(Todo todo, TodoChange change) {
    Optional<Description> description =
        switch (change.description()) {
          case DescriptionChange.Keep() -> todo.description();
          case DescriptionChange.Clear() -> Optional.empty();
          case DescriptionChange.Replace(Description text) -> Optional.of(text);
        };
    Title title = change.title().orElse(todo.title());
    return new Todo(
        todo.id(),
        todo.owner(),
        title,
        description,
        change.completed().orElse(todo.completed()),
        todo.createdAt(),
        todo.updatedAt().plus(Duration.ofSeconds(1)));
  }

  @Override
  public Overwrite<TodoId> delete(TodoId id, UserId owner, Precondition precondition) {
    return overwrite(
        id,
        owner,
        precondition,
        todo -> {
          rows.remove(id);
          return id;
        });
  }

  private Optional<Todo> owned(TodoId id, UserId owner) {
    return Optional.ofNullable(rows.get(id)).filter(todo -> todo.owner().equals(owner));
  }

  @Override
  public Optional<TodoView> find(GetTodo question) {
    reads++;
    Optional<TodoView> found = owned(question.id(), question.owner()).map(TodoView::of);
    whenRead.run();
    return found;
  }

  private static boolean isBehind(TodoView todo, Place place) {
    int times = todo.createdAt().compareTo(place.createdAt());
    return times < 0 || (times == 0 && todo.id().compareTo(place.id()) < 0);
  }

  @Override
  public List<TodoView> list(ListTodos question) {
    reads++;
    whenRead.run();
    return rows.values().stream()
        .filter(todo -> todo.owner().equals(question.owner()))
        .filter(todo ->
            question.filter().completed().map(wanted -> wanted == todo.completed()).orElse(true))
        .map(TodoView::of)
        .sorted(NEWEST_FIRST)
        .filter(todo -> question.after().map(place -> isBehind(todo, place)).orElse(true))
        .limit(question.limit())
        .toList();
  }
}
