package dev.breakwater.core.application.file;

import dev.breakwater.core.application.todo.Once;
import dev.breakwater.core.application.todo.TodoView;
import dev.breakwater.core.domain.FileDraft;
import dev.breakwater.core.domain.UserId;
import java.util.List;
import java.util.Optional;

/**
 * Asks for a new todo whose files are uploads of {@code owner}; all texts are as typed.
 *
 * @param files what the owner says of each; its size and type are then those of the upload
 * @param once creates it unless that request has been answered before
 */
public record CreateTodoWithFiles(
    UserId owner,
    String title,
    Optional<String> description,
    List<FileDraft.Typed> files,
    Optional<Once> once) {
  /** One request must not lock and write without bounds. */
  static final int MAX_FILES = 20;

  public CreateTodoWithFiles {
    files = List.copyOf(files);
  }

  /** What came of it; unless it was created, nothing is stored. */
  public sealed interface Outcome {
    /** The files are in the order of the request. */
    record Created(TodoView todo, List<FileView> files) implements Outcome {
      public Created {
        files = List.copyOf(files);
      }
    }

    /** It was created before, and looked like this then. */
    record CreatedBefore(TodoView todo, List<FileView> files) implements Outcome {
      public CreatedBefore {
        files = List.copyOf(files);
      }
    }

    /** The key belongs to another request. */
    record KeyOfAnother() implements Outcome {}

    /** A field of the todo breaks a rule, or there are too many files. */
    record Invalid(String reason) implements Outcome {}

    /** A field of the file at {@code index} breaks a rule. */
    record InvalidFile(int index, String reason) implements Outcome {}

    /** The file at {@code index} was not uploaded by the owner, or is not there any more. */
    record NotUploaded(int index) implements Outcome {}

    /** The file at {@code index} is part of a todo already, or stands in the request twice. */
    record Taken(int index) implements Outcome {}

    /** The owner is no user, or not any more. */
    record UnknownOwner() implements Outcome {}
  }
}
