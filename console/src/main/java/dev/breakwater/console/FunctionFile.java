package dev.breakwater.console;

import java.nio.file.Path;

/**
 * A component file to show.
 *
 * @param served whether it is the one that answers requests
 */
public record FunctionFile(Path path, boolean served) {
  String name() {
    return String.valueOf(path.getFileName());
  }
}
