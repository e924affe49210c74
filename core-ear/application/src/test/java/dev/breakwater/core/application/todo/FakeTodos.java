package dev.breakwater.core.application.todo;

import dev.breakwater.core.domain.Description;
import dev.breakwater.core.domain.Title;
import dev.breakwater.core.domain.Todo;
import dev.breakwater.core.domain.TodoChange;
import dev.breakwater.core.domain.TodoChange.DescriptionChange;
import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A database of todos in memory; counts how often it is read. */
final class FakeTodos implements TodoStore, TodoQueries {
  final Set<UserId> users = new HashSet<>();
  final Map<TodoId, Todo> rows = new LinkedHashMap<>();
  int reads;

  @Override
  public boolean add(List<Todo> todos) {
    boolean allHaveUsers = todos.stream().map(Todo::owner).allMatch(users::contains);
    if (allHaveUsers) {
      todos.forEach(todo -> rows.put(todo.id(), todo));
    }
    return allHaveUsers;
  }

  @Override
  public Optional<Todo> change(TodoId id, UserId owner, TodoChange change) {
    Optional<Todo> changed = owned(id, owner).map(todo -> changed(todo, change));
    changed.ifPresent(todo -> rows.put(id, todo));
    return changed;
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
  public boolean delete(TodoId id, UserId owner) {
    return owned(id, owner).map(todo -> rows.remove(id)).isPresent();
  }

  private Optional<Todo> owned(TodoId id, UserId owner) {
    return Optional.ofNullable(rows.get(id)).filter(todo -> todo.owner().equals(owner));
  }

  @Override
  public Optional<TodoView> find(GetTodo question) {
    reads++;
    return owned(question.id(), question.owner()).map(TodoView::of);
  }

  @Override
  public List<TodoView> list(ListTodos question) {
    reads++;
    return rows.values().stream()
        .filter(todo -> todo.owner().equals(question.owner()))
        .filter(todo -> question.completed().map(wanted -> wanted == todo.completed()).orElse(true))
        .sorted(Comparator.comparing(Todo::createdAt).reversed())
        .map(TodoView::of)
        .toList();
  }
}
