package dev.breakwater.core.application.file;

import dev.breakwater.core.domain.FileSize;
import dev.breakwater.core.domain.StoragePath;
import dev.breakwater.core.domain.Upload;
import java.time.Duration;

/** What is known of the bytes that users send, for writing. Each operation is one transaction. */
public interface Uploads {
  /**
   * Notes that an object may come into being; to be called before the first byte is stored.
   *
   * @param lease after it the object is removed unless the upload is finished
   * @return false, and nothing is noted, when the owner is not a user
   */
  boolean begin(Upload upload, Duration lease);

  /**
   * Notes that the object is there, whole.
   *
   * @param sha256 in lower-case hexadecimal
   * @param expiry after it the object is removed unless it has become a file of a todo
   * @return false when the lease has passed and the object is being removed
   */
  boolean finish(StoragePath path, FileSize size, String sha256, Duration expiry);

  /** Has the object removed at once instead of when its time has passed. */
  void abandon(StoragePath path);
}
