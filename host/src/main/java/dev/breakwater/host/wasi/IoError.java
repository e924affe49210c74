package dev.breakwater.host.wasi;

import dev.breakwater.host.canonical.Variant;
import java.util.Optional;

/**
 * The resource {@code wasi:io/error#error}.
 *
 * @param message for people
 * @param http the {@code error-code} of {@code wasi:http/types}, if the error came from HTTP
 */
public record IoError(String message, Optional<Variant> http) {

  /** An error that has nothing to do with HTTP. */
  public static IoError of(String message) {
    return new IoError(message, Optional.empty());
  }

  /** An error of an HTTP exchange. */
  public static IoError http(String message, Variant errorCode) {
    return new IoError(message, Optional.of(errorCode));
  }
}
