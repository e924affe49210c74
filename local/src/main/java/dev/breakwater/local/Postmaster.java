package dev.breakwater.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The main process of a PostgreSQL server, found through its data folder. */
final class Postmaster {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private Postmaster() {}

  static ProcessHandle of(Path data) throws IOException {
    return named(data).orElseThrow(() -> new IOException("no process behind " + pidFile(data)));
  }

  /**
   * Makes {@code data} startable after a crash: ends a server that still runs on it, and deletes a
   * {@code postmaster.pid} whose process is gone. PostgreSQL itself refuses to start when a
   * stranger was given the id meanwhile.
   */
  static void clearStale(Path data) throws IOException {
    named(data).filter(process -> serves(process, data)).ifPresent(Postmaster::end);
    Files.deleteIfExists(pidFile(data));
  }

  /** Ends the server; SIGINT is PostgreSQL's "fast" shutdown, which disconnects clients. */
  static void end(ProcessHandle postmaster) {
    if (postmaster.isAlive()) {
      interrupt(postmaster);
      Termination.await(postmaster, PATIENCE);
      Termination.kill(postmaster);
    }
  }

  private static void interrupt(ProcessHandle process) {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
    } catch (IOException e) {
      process.destroy();
    }
  }

  private static Optional<ProcessHandle> named(Path data) throws IOException {
    if (!Files.exists(pidFile(data))) {
      return Optional.empty();
    }
    try (var lines = Files.lines(pidFile(data))) {
      return lines
          .findFirst()
          .map(String::strip)
          .filter(pid -> pid.matches("\\d{1,18}")) // a crash of the machine may leave anything
          .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
    }
  }

  private static boolean serves(ProcessHandle process, Path data) {
    return process
        .info()
        .commandLine()
        .filter(command -> command.contains("postgres") && command.contains(data.toString()))
        .isPresent();
  }

  private static Path pidFile(Path data) {
    return data.resolve("postmaster.pid");
  }
}
