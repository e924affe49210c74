package dev.breakwater.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Checks that the build has left what is to be started. */
final class Built {
  private Built() {}

  /**
   * Checks that each file exists.
   *
   * @param parts files by what they are
   * @throws StartException naming every one that does not, and how to build it
   */
  static void require(Map<String, Path> parts) {
    List<String> missing =
        parts.entrySet().stream()
            .filter(part -> !Files.exists(part.getValue()))
            .map(part -> part.getKey() + " is not built: no " + part.getValue())
            .sorted()
            .toList();
    if (!missing.isEmpty()) {
      throw new StartException(String.join("\n", missing) + "\nBuild first: make quick");
    }
  }
}
