package dev.breakwater.local;

import java.nio.file.Path;

/** The JDK that runs this program; its children run on the same. */
final class JavaHome {
  private JavaHome() {}

  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }
}
