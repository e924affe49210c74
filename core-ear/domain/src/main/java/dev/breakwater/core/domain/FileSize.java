package dev.breakwater.core.domain;

/**
 * How long a file is; an empty file is a file.
 *
 * @param bytes 0 to {@value #MAX_BYTES}
 */
public record FileSize(long bytes) {
  /** 100 MiB. */
  public static final long MAX_BYTES = 104_857_600;

  /** Why a longer file is refused. */
  public static final String TOO_LARGE = "file size exceeds maximum of " + MAX_BYTES + " bytes";

  /** Checks a size that someone claims. */
  public static Checked<FileSize> of(long bytes) {
    if (bytes < 0) {
      return Checked.invalid("file size cannot be negative");
    }
    return bytes > MAX_BYTES ? Checked.invalid(TOO_LARGE) : Checked.valid(new FileSize(bytes));
  }
}
