package dev.breakwater.core.application.file;

import dev.breakwater.core.domain.MimeType;
import dev.breakwater.core.domain.StoragePath;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Where the bytes of files lie. Memory in use does not grow with the length of a file.
 *
 * <p>Every operation throws {@link StorageFailedException} when the store fails.
 */
public interface ObjectStorage {
  /**
   * Keeps all of {@code content} under {@code path}, or nothing.
   *
   * @throws IOException from {@code content}; nothing is kept then
   */
  void store(StoragePath path, MimeType type, InputStream content) throws IOException;

  /** The bytes of {@code range}, to be closed by the caller; empty when there is no such object. */
  Optional<InputStream> open(StoragePath path, ByteRange range);

  /** Whether there is such an object. */
  boolean has(StoragePath path);

  /** Removes the object and whatever was stored of it so far; no object is fine. */
  void remove(StoragePath path);
}
