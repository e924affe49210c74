package dev.breakwater.core.domain;

import dev.breakwater.core.domain.Checked.Invalid;
import dev.breakwater.core.domain.Checked.Valid;

/**
 * A file as its owner describes it when it becomes part of a todo.
 *
 * @param path where it was uploaded to, as typed
 */
public record FileDraft(FileName name, MimeType type, FileSize size, StoragePath path) {

  /** The description as typed. */
  public record Typed(String name, String type, long bytes, String path) {}

  /** Checks the name, then the type, then the size. */
  public static Checked<FileDraft> of(Typed typed) {
    return switch (FileName.of(typed.name())) {
      case Invalid<FileName>(String reason) -> Checked.invalid(reason);
      case Valid<FileName>(FileName name) -> withName(typed, name);
    };
  }

  private static Checked<FileDraft> withName(Typed typed, FileName name) {
    return switch (MimeType.of(typed.type())) {
      case Invalid<MimeType>(String reason) -> Checked.invalid(reason);
      case Valid<MimeType>(MimeType type) -> withType(typed, name, type);
    };
  }

  private static Checked<FileDraft> withType(Typed typed, FileName name, MimeType type) {
    return switch (FileSize.of(typed.bytes())) {
      case Invalid<FileSize>(String reason) -> Checked.invalid(reason);
      case Valid<FileSize>(FileSize size) ->
          Checked.valid(new FileDraft(name, type, size, new StoragePath(typed.path())));
    };
  }
}
