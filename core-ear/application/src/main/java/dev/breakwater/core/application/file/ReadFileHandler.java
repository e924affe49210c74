package dev.breakwater.core.application.file;

import dev.breakwater.core.domain.StoragePath;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Shows files and their bytes. */
public final class ReadFileHandler {
  private final FileQueries files;
  private final ObjectStorage objects;

  public ReadFileHandler(FileQueries files, ObjectStorage objects) {
    this.files = files;
    this.objects = objects;
  }

  /** The file, or empty when the owner has none of that id. */
  public Optional<FileView> handle(GetFile question) {
    return files.find(question);
  }

  /** The files of a todo, oldest first; empty when the owner has no such todo. */
  public Optional<List<FileView>> handle(ListFiles question) {
    return files.list(question);
  }

  /** Some of its bytes, to be closed by the caller; empty when its object is lost. */
  public Optional<InputStream> open(FileView file, ByteRange range) {
    return objects.open(new StoragePath(file.storagePath()), range);
  }

  /** Whether its bytes are there. */
  public boolean hasContent(FileView file) {
    return objects.has(new StoragePath(file.storagePath()));
  }
}
