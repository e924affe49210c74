package dev.breakwater.core.application.file;

import dev.breakwater.core.application.todo.Once;
import dev.breakwater.core.application.todo.TodoView;
import dev.breakwater.core.domain.FileDraft;
import dev.breakwater.core.domain.FileId;
import dev.breakwater.core.domain.Todo;
import dev.breakwater.core.domain.UserId;
import java.util.List;
import java.util.Optional;

/**
 * The files of todos, for writing. Each operation is one transaction that also checks the owner.
 */
public interface FileStore {
  /** A file that is to become part of a todo. */
  record NewFile(FileId id, FileDraft draft) {}

  /**
   * A todo to add with its files.
   *
   * @param once adds them unless that request has been answered before
   */
  record NewTodo(Todo todo, List<NewFile> files, Optional<Once> once) {
    public NewTodo {
      files = List.copyOf(files);
    }
  }

  /** What came of adding a todo with files; unless it was added, nothing is stored. */
  sealed interface Addition {
    /** In the order in which they were given, each a microsecond newer than the one before. */
    record Added(List<FileView> files) implements Addition {
      public Added {
        files = List.copyOf(files);
      }
    }

    /** The request was answered before, with what was added then. */
    record AddedBefore(TodoView todo, List<FileView> files) implements Addition {
      public AddedBefore {
        files = List.copyOf(files);
      }
    }

    /** The key belongs to another request. */
    record KeyOfAnother() implements Addition {}

    /** The owner of the todo is not a user. */
    record UnknownOwner() implements Addition {}

    /** The file at {@code index} was not uploaded by the owner, or is not there any more. */
    record NotUploaded(int index) implements Addition {}

    /** The file at {@code index} is part of a todo already. */
    record Taken(int index) implements Addition {}
  }

  /** Adds the todo and makes uploads of its owner its files. */
  Addition add(NewTodo added);

  /** Deletes the file and has its object removed; false when {@code owner} has none of that id. */
  boolean delete(FileId id, UserId owner);
}
