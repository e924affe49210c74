package dev.breakwater.core.application.todo;

import dev.breakwater.core.application.Ids;
import dev.breakwater.core.application.Moment;
import dev.breakwater.core.application.todo.CreateTodo.Outcome;
import dev.breakwater.core.domain.Checked.Invalid;
import dev.breakwater.core.domain.Checked.Valid;
import dev.breakwater.core.domain.Todo;
import dev.breakwater.core.domain.Todo.Draft;
import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
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
      case Valid<Draft>(Draft draft) -> add(command.owner(), draft);
    };
  }

  private Outcome add(UserId owner, Draft draft) {
    Todo todo = Todo.fresh(new TodoId(ids.next()), owner, draft, Moment.now(clock));
    return todos.add(List.of(todo))
        ? new Outcome.Created(TodoView.of(todo))
        : new Outcome.UnknownOwner();
  }
}
