package dev.breakwater.core.application.file;

import dev.breakwater.core.domain.UserId;
import java.io.InputStream;
import java.util.Optional;

/**
 * Asks to keep a file for later.
 *
 * @param name as sent
 * @param type as sent; unknown bytes when it was not
 * @param content is read once, to its end unless the file is refused
 */
public record UploadFile(UserId owner, String name, Optional<String> type, InputStream content) {

  /** What came of it. */
  public sealed interface Outcome {
    /** The file is kept; it has to become part of a todo before it expires. */
    record Uploaded(String storagePath, String name, String mimeType, long sizeBytes)
        implements Outcome {}

    /** The name or the type breaks a rule. */
    record Invalid(String reason) implements Outcome {}

    /** The content is longer than a file may be. */
    record TooLarge(String reason) implements Outcome {}

    /** The content did not arrive in the time that an upload may take. */
    record TooSlow() implements Outcome {}

    /** The owner is no user, or not any more. */
    record UnknownOwner() implements Outcome {}
  }
}
