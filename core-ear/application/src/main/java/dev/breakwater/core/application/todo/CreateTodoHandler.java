package dev.breakwater.core.application.todo;

import dev.breakwater.core.application.Ids;
import dev.breakwater.core.application.Moment;
import dev.breakwater.core.application.todo.CreateTodo.Outcome;
import dev.breakwater.core.domain.Checked;
import dev.breakwater.core.domain.Checked.Invalid;
import dev.breakwater.core.domain.Checked.Valid;
import dev.breakwater.core.domain.Description;
import dev.breakwater.core.domain.Title;
import dev.breakwater.core.domain.Todo;
import dev.breakwater.core.domain.Todo.Draft;
import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
import java.time.InstantSource;
import java.util.Optional;

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
    return switch (draft(command)) {
      case Invalid<Draft>(String reason) -> new Outcome.Invalid(reason);
      case Valid<Draft>(Draft draft) -> add(command.owner(), draft);
    };
  }

  private static Checked<Draft> draft(CreateTodo command) {
    return switch (Title.of(command.title())) {
      case Invalid<Title>(String reason) -> Checked.invalid(reason);
      case Valid<Title>(Title title) -> draft(title, command);
    };
  }

  private static Checked<Draft> draft(Title title, CreateTodo command) {
    if (command.description().isEmpty()) {
      return Checked.valid(new Draft(title, Optional.empty()));
    }
    return switch (Description.of(command.description().get())) {
      case Invalid<Description>(String reason) -> Checked.invalid(reason);
      case Valid<Description>(Description text) ->
          Checked.valid(new Draft(title, Optional.of(text)));
    };
  }

  private Outcome add(UserId owner, Draft draft) {
    Todo todo = Todo.fresh(new TodoId(ids.next()), owner, draft, Moment.now(clock));
    return todos.add(todo) ? new Outcome.Created(TodoView.of(todo)) : new Outcome.UnknownOwner();
  }
}
