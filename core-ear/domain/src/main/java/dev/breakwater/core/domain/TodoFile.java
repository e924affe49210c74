package dev.breakwater.core.domain;

import java.time.Instant;

/**
 * A file of a todo; its bytes never change.
 *
 * @param name as its owner wrote it when attaching it
 * @param content what was stored when it was uploaded, whatever its owner said of it later
 */
public record TodoFile(
    FileId id, TodoId todo, FileName name, StoredContent content, Instant createdAt) {

  /**
   * Bytes as they lie in the store.
   *
   * @param sha256 in lower-case hexadecimal
   */
  public record StoredContent(StoragePath path, MimeType type, FileSize size, String sha256) {}
}
