package dev.breakwater.local;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Processes that a crashed platform left running. */
final class Leftovers {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** The order of an orderly stop: nobody loses a server that it still uses. */
  private static final List<String> ORDER =
      List.of(
          "crm-gateway",
          "crm-orders",
          "crm-customers",
          "edge",
          "core",
          "s3",
          "redis",
          "replica",
          "primary");

  private Leftovers() {}

  /**
   * Ends whatever the pid files in {@code folders} name, and deletes the files.
   *
   * @return how many processes there were
   * @throws IOException when a file cannot be read or deleted; the other processes have ended then
   */
  static int end(Folders folders) throws IOException {
    int ended = 0;
    List<String> problems = new ArrayList<>();
    for (String name : ORDER) {
      PidFile file = PidFile.of(folders.run(), name);
      try {
        Optional<ProcessHandle> left = file.running();
        left.ifPresent(process -> end(name, process));
        ended += left.isPresent() ? 1 : 0;
        file.delete();
      } catch (IOException e) {
        problems.add(file.path() + ": " + e);
      }
    }
    if (!problems.isEmpty()) {
      throw new IOException(String.join("\n", problems));
    }
    return ended;
  }

  private static void end(String name, ProcessHandle process) {
    switch (name) {
      case "primary", "replica" -> Postmaster.end(process);
      default -> Termination.end(process, PATIENCE);
    }
  }
}
