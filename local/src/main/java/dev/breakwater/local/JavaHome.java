package dev.breakwater.local;

import java.nio.file.Path;

/** The JDK that runs this program; its children run on the same. */
final class JavaHome {
  private JavaHome() {}

  static Path path() {
    return Path.of(System.getProperty("java.home"));
  }

  static Path java() {
    return path().resolve("bin/java");
  }
}
