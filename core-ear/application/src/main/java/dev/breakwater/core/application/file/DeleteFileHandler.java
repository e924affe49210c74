package dev.breakwater.core.application.file;

import dev.breakwater.core.application.file.DeleteFile.Outcome;

/** Deletes a file; its bytes go shortly after. */
public final class DeleteFileHandler {
  private final FileStore files;

  public DeleteFileHandler(FileStore files) {
    this.files = files;
  }

  /** Deletes the file if it is the owner's. */
  public Outcome handle(DeleteFile command) {
    boolean deleted = files.delete(command.id(), command.owner());
    return deleted ? new Outcome.Deleted() : new Outcome.NotFound();
  }
}
