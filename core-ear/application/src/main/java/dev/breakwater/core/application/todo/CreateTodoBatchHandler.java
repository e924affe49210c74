package dev.breakwater.core.application.todo;

import dev.breakwater.core.application.Ids;
import dev.breakwater.core.application.Moment;
import dev.breakwater.core.application.todo.CreateTodoBatch.Entry;
import dev.breakwater.core.application.todo.CreateTodoBatch.Outcome;
import dev.breakwater.core.domain.Checked;
import dev.breakwater.core.domain.Todo;
import dev.breakwater.core.domain.Todo.Draft;
import dev.breakwater.core.domain.TodoBatch;
import dev.breakwater.core.domain.TodoBatch.Reading;
import dev.breakwater.core.domain.TodoId;
import java.time.InstantSource;
import java.util.List;

/** Writes down several todos at once. */
public final class CreateTodoBatchHandler {
  private final TodoStore todos;
  private final Ids ids;
  private final InstantSource clock;

  public CreateTodoBatchHandler(TodoStore todos, Ids ids, InstantSource clock) {
    this.todos = todos;
    this.ids = ids;
    this.clock = clock;
  }

  /** Adds all of the todos, open, or none. */
  public Outcome handle(CreateTodoBatch command) {
    return switch (TodoBatch.of(drafts(command.entries()))) {
      case Reading.WrongNumber(String reason) -> new Outcome.WrongNumber(reason);
      case Reading.WrongTodo(int place, String reason) -> new Outcome.InvalidEntry(place, reason);
      case Reading.Accepted(TodoBatch batch) -> add(command, batch);
    };
  }

  private static List<Checked<Draft>> drafts(List<Entry> entries) {
    return entries.stream().map(entry -> Draft.of(entry.title(), entry.description())).toList();
  }

  private Outcome add(CreateTodoBatch command, TodoBatch batch) {
    List<Todo> fresh =
        batch.fresh(command.owner(), () -> new TodoId(ids.next()), Moment.now(clock));
    return switch (todos.add(new NewTodos(fresh, command.once()))) {
      case Addition.Done() -> new Outcome.Created(fresh.stream().map(TodoView::of).toList());
      case Addition.DoneBefore(List<TodoView> before) -> new Outcome.CreatedBefore(before);
      case Addition.KeyOfAnother() -> new Outcome.KeyOfAnother();
      case Addition.UnknownOwner() -> new Outcome.UnknownOwner();
    };
  }
}
