package dev.breakwater.core.application.file;

import dev.breakwater.core.domain.FileId;
import dev.breakwater.core.domain.UserId;

/** Asks to delete a file of a todo of {@code owner} for good. */
public record DeleteFile(FileId id, UserId owner) {

  /** What came of it. */
  public sealed interface Outcome {
    record Deleted() implements Outcome {}

    /** The owner has no file of that id. */
    record NotFound() implements Outcome {}
  }
}
