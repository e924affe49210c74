package dev.breakwater.core.application.todo;

import dev.breakwater.core.application.todo.ChangeTodo.DescriptionEdit;
import dev.breakwater.core.application.todo.ChangeTodo.Edits;
import dev.breakwater.core.application.todo.ChangeTodo.Outcome;
import dev.breakwater.core.domain.Checked;
import dev.breakwater.core.domain.Checked.Invalid;
import dev.breakwater.core.domain.Checked.Valid;
import dev.breakwater.core.domain.Description;
import dev.breakwater.core.domain.Title;
import dev.breakwater.core.domain.Todo;
import dev.breakwater.core.domain.TodoChange;
import dev.breakwater.core.domain.TodoChange.DescriptionChange;
import java.util.Optional;

/** Changes a todo. The title is checked before the description. */
public final class ChangeTodoHandler {
  private final TodoStore todos;

  public ChangeTodoHandler(TodoStore todos) {
    this.todos = todos;
  }

  /** Changes the fields that are given. */
  public Outcome handle(ChangeTodo command) {
    return switch (checked(command.edits())) {
      case Invalid<TodoChange>(String reason) -> new Outcome.Invalid(reason);
      case Valid<TodoChange>(TodoChange change) -> apply(command, change);
    };
  }

  private Outcome apply(ChangeTodo command, TodoChange change) {
    return switch (todos.change(command.id(), command.owner(), change, command.precondition())) {
      case Overwrite.Done<Todo>(Todo todo) -> new Outcome.Changed(TodoView.of(todo));
      case Overwrite.Absent<Todo>() -> new Outcome.NotFound();
      case Overwrite.OtherState<Todo>() -> new Outcome.OtherState();
    };
  }

  private static Checked<TodoChange> checked(Edits edits) {
    return switch (title(edits)) {
      case Invalid<Optional<Title>>(String reason) -> Checked.invalid(reason);
      case Valid<Optional<Title>>(Optional<Title> title) ->
          switch (description(edits.description())) {
            case Invalid<DescriptionChange>(String reason) -> Checked.invalid(reason);
            case Valid<DescriptionChange>(DescriptionChange description) ->
                Checked.valid(new TodoChange(title, description, edits.completed()));
          };
    };
  }

  private static Checked<Optional<Title>> title(Edits edits) {
    if (edits.title().isEmpty()) {
      return Checked.valid(Optional.empty());
    }
    return switch (Title.of(edits.title().get())) {
      case Invalid<Title>(String reason) -> Checked.invalid(reason);
      case Valid<Title>(Title title) -> Checked.valid(Optional.of(title));
    };
  }

  private static Checked<DescriptionChange> description(DescriptionEdit edit) {
    return switch (edit) {
      case DescriptionEdit.Keep() -> Checked.valid(new DescriptionChange.Keep());
      case DescriptionEdit.Clear() -> Checked.valid(new DescriptionChange.Clear());
      case DescriptionEdit.Write(String text) ->
          switch (Description.of(text)) {
            case Invalid<Description>(String reason) -> Checked.invalid(reason);
            case Valid<Description>(Description description) ->
                Checked.valid(new DescriptionChange.Replace(description));
          };
    };
  }
}
