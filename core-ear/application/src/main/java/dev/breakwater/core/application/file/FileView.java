package dev.breakwater.core.application.file;

import dev.breakwater.core.domain.TodoFile;
import java.time.Instant;
import java.util.UUID;

/**
 * A file as it is read.
 *
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record FileView(
    UUID id,
    UUID todoId,
    String name,
    String mimeType,
    long sizeBytes,
    String storagePath,
    String sha256,
    Instant createdAt) {

  public static FileView of(TodoFile file) {
    return new FileView(
        file.id().value(),
        file.todo().value(),
        file.name().value(),
        file.content().type().value(),
        file.content().size().bytes(),
        file.content().path().value(),
        file.content().sha256(),
        file.createdAt());
  }
}
