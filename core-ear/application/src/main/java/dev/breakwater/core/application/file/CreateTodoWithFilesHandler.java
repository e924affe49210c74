package dev.breakwater.core.application.file;

import dev.breakwater.core.application.Ids;
import dev.breakwater.core.application.Moment;
import dev.breakwater.core.application.file.CreateTodoWithFiles.Outcome;
import dev.breakwater.core.application.file.FileStore.Addition;
import dev.breakwater.core.application.file.FileStore.NewFile;
import dev.breakwater.core.application.file.FileStore.NewTodo;
import dev.breakwater.core.application.todo.TodoView;
import dev.breakwater.core.domain.Checked.Invalid;
import dev.breakwater.core.domain.Checked.Valid;
import dev.breakwater.core.domain.FileDraft;
import dev.breakwater.core.domain.FileId;
import dev.breakwater.core.domain.StoragePath;
import dev.breakwater.core.domain.Todo;
import dev.breakwater.core.domain.Todo.Draft;
import dev.breakwater.core.domain.TodoId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes down a todo with files. The todo is checked before the files, in their order. */
public final class CreateTodoWithFilesHandler {
  private final FileStore store;
  private final Ids ids;
  private final InstantSource clock;

  public CreateTodoWithFilesHandler(FileStore store, Ids ids, InstantSource clock) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
  }

  /** Adds the todo and all of its files, or nothing. */
  public Outcome handle(CreateTodoWithFiles command) {
    return switch (Draft.of(command.title(), command.description())) {
      case Invalid<Draft>(String reason) -> new Outcome.Invalid(reason);
      case Valid<Draft>(Draft draft) -> withDraft(command, draft);
    };
  }

  private Outcome withDraft(CreateTodoWithFiles command, Draft draft) {
    if (command.files().size() > CreateTodoWithFiles.MAX_FILES) {
      return new Outcome.Invalid(
          "files exceeds maximum size of " + CreateTodoWithFiles.MAX_FILES + " files");
    }
    List<NewFile> files = new ArrayList<>();
    Set<StoragePath> paths = new HashSet<>();
    for (FileDraft.Typed typed : command.files()) {
      switch (FileDraft.of(typed)) {
        case Invalid<FileDraft>(String reason) -> {
          return new Outcome.InvalidFile(files.size(), reason);
        }
        case Valid<FileDraft>(FileDraft file) -> {
          if (!paths.add(file.path())) {
            return new Outcome.Taken(files.size());
          }
          files.add(new NewFile(new FileId(ids.next()), file));
        }
      }
    }
    Todo todo = Todo.fresh(new TodoId(ids.next()), command.owner(), draft, Moment.now(clock));
    return add(new NewTodo(todo, files, command.once()));
  }

  private Outcome add(NewTodo added) {
    return switch (store.add(added)) {
      case Addition.Added(List<FileView> files) ->
          new Outcome.Created(TodoView.of(added.todo()), files);
      case Addition.AddedBefore(TodoView todo, List<FileView> files) ->
          new Outcome.CreatedBefore(todo, files);
      case Addition.KeyOfAnother() -> new Outcome.KeyOfAnother();
      case Addition.UnknownOwner() -> new Outcome.UnknownOwner();
      case Addition.NotUploaded(int index) -> new Outcome.NotUploaded(index);
      case Addition.Taken(int index) -> new Outcome.Taken(index);
    };
  }
}
