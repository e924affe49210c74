package dev.breakwater.core.application.file;

import java.util.List;
import java.util.Optional;

/** The files of todos, for reading; a file of someone else does not exist here. */
public interface FileQueries {
  Optional<FileView> find(GetFile question);

  /** Oldest first; empty when the owner has no such todo. */
  Optional<List<FileView>> list(ListFiles question);
}
