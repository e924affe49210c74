package dev.breakwater.bench;

import java.nio.file.Path;

/**
 * A component that answers HTTP.
 *
 * @param function what it does: a name of {@link GuestRequests}
 * @param language what it is written in
 */
record FunctionFile(String function, String language, Path file) {

  /**
   * Reads {@code function:language=file}.
   *
   * @throws IllegalArgumentException if {@code text} has another shape
   */
  static FunctionFile of(String text) {
    int equals = text.indexOf('=');
    int colon = text.indexOf(':');
    if (colon < 1 || colon + 1 >= equals || equals + 1 == text.length()) {
      throw new IllegalArgumentException("wanted FUNCTION:LANGUAGE=FILE, found " + text);
    }
    return new FunctionFile(
        text.substring(0, colon),
        text.substring(colon + 1, equals),
        Path.of(text.substring(equals + 1)));
  }
}
