package dev.breakwater.core.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where the bytes of an upload lie, a path that was never used before and never will be again.
 *
 * @param value {@code users/{user}/files/{uuid}/{name}}
 */
public record StoragePath(String value) {
  /** Of the name; stores on a file system put more behind it within the usual 255 bytes. */
  private static final int MAX_NAME_BYTES = 200;

  /** The path of a new upload; a very long name is cut in it. */
  public static StoragePath of(UserId user, UUID id, FileName name) {
    return new StoragePath("users/" + user + "/files/" + id + "/" + cut(name.value()));
  }

  private static String cut(String name) {
    int bytes = 0;
    int end = 0;
    while (end < name.length()) {
      int character = name.codePointAt(end);
      bytes += Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MAX_NAME_BYTES) {
        break;
      }
      end += Character.charCount(character);
    }
    return name.substring(0, end);
  }

  @Override
  public String toString() {
    return value;
  }
}
