package dev.breakwater.core.application.todo;

import dev.breakwater.core.application.Ids;
import dev.breakwater.core.application.Moment;
import dev.breakwater.core.application.todo.CreateTodo.Outcome;
import dev.breakwater.core.domain.Checked.Invalid;
import dev.breakwater.core.domain.Checked.Valid;
import dev.breakwater.core.domain.Todo;
import dev.breakwater.core.domain.Todo.Draft;
import dev.breakwater.core.domain.TodoId;
import java.time.InstantSource;
import java.util.List;

/** Writes down a todo. The title is checked before the description. */
public final class CreateTodoHandler {
  private final TodoStore todos;
  private final Ids ids;
  private final InstantSource clock;

  public CreateTodoHandler(TodoStore todos, Ids ids, InstantSource clock) {
    this.todos = todos;
    this.ids = ids;
    this.clock = clock;
  }

  /** Adds an open todo. */
  public Outcome handle(CreateTodo command) {
    return switch (Draft.of(command.title(), command.description())) {
      case Invalid<Draft>(String reason) -> new Outcome.Invalid(reason);
      case Valid<Draft>(Draft draft) -> add(command, draft);
    };
  }

  private Outcome add(CreateTodo command, Draft draft) {
    Todo todo = Todo.fresh(new TodoId(ids.next()), command.owner(), draft, Moment.now(clock));
    return switch (todos.add(new NewTodos(List.of(todo), command.once()))) {
      case Addition.Done() -> new Outcome.Created(TodoView.of(todo));
      case Addition.DoneBefore(List<TodoView> before) -> new Outcome.CreatedBefore(before.get(0));
      case Addition.KeyOfAnother() -> new Outcome.KeyOfAnother();
      case Addition.UnknownOwner() -> new Outcome.UnknownOwner();
    };
  }
}
