package dev.breakwater.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A file that names one running process: {@code <pid> <start instant>}.
 *
 * <p>The start instant tells our process from a stranger that was given the same id later.
 */
record PidFile(Path path) {

  /** The file {@code <name>.pid} in {@code folder}. */
  static PidFile of(Path folder, String name) {
    return new PidFile(folder.resolve(name + ".pid"));
  }

  void write(ProcessHandle process) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    Files.writeString(path, process.pid() + " " + startOf(process) + "\n");
  }

  /** The process named by the file; empty when there is no file or that process has ended. */
  Optional<ProcessHandle> running() throws IOException {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    String[] words = Files.readString(path).strip().split(" ", -1);
    if (words.length != 2 || !words[0].matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(words[0]))
        .filter(ProcessHandle::isAlive)
        .filter(process -> startOf(process).equals(words[1]));
  }

  void delete() throws IOException {
    Files.deleteIfExists(path);
  }

  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("unknown");
  }
}
