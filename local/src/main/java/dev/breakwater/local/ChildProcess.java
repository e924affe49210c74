package dev.breakwater.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One running child process with its log file and its pid file. */
final class ChildProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Path SETSID = Path.of("/usr/bin/setsid");

  /**
   * What to start.
   *
   * @param name one word, names the log and the pid file
   * @param command program and arguments
   * @param environment added to, and winning over, this process's environment
   * @param folders where log and pid file go
   */
  record Launch(
      String name, List<String> command, Map<String, String> environment, Folders folders) {
    Launch {
      command = List.copyOf(command);
      environment = Map.copyOf(environment);
    }

    Path log() {
      return folders.log(name);
    }
  }

  private final Launch launch;
  private final Process process;
  private final PidFile pidFile;

  private ChildProcess(Launch launch, Process process, PidFile pidFile) {
    this.launch = launch;
    this.process = process;
    this.pidFile = pidFile;
  }

  static ChildProcess start(Launch launch) {
    try {
      Files.createDirectories(launch.log().getParent());
      ProcessBuilder builder = new ProcessBuilder(inOwnSession(launch.command()));
      builder.environment().putAll(launch.environment());
      builder.redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
      return known(launch, builder.start());
    } catch (IOException e) {
      throw new StartException(
          launch.name() + " cannot be started: " + launch.command() + ": " + e.getMessage(), e);
    }
  }

  /** A process that no pid file names would never be found again: it is ended. */
  private static ChildProcess known(Launch launch, Process process) throws IOException {
    PidFile pidFile = PidFile.of(launch.folders().run(), launch.name());
    try {
      pidFile.write(process.toHandle());
      return new ChildProcess(launch, process, pidFile);
    } catch (IOException e) {
      Termination.kill(process.toHandle());
      throw e;
    }
  }

  /**
   * A child in a session of its own does not get the terminal's Ctrl-C, so that the platform stops
   * its parts in order. Without setsid (macOS) all parts stop at once.
   */
  private static List<String> inOwnSession(List<String> command) {
    if (!Files.isExecutable(SETSID)) {
      return command;
    }
    List<String> words = new ArrayList<>(List.of(SETSID.toString()));
    words.addAll(command);
    return words;
  }

  /**
   * Waits until {@code ready} holds; a process that does not become ready is ended.
   *
   * @throws StartException when the process ends or {@code patience} passes first
   */
  void awaitReady(Duration patience, BooleanSupplier ready) throws InterruptedException {
    try {
      requireReady(patience, ready);
    } catch (RuntimeException | InterruptedException e) {
      close();
      throw e;
    }
  }

  private void requireReady(Duration patience, BooleanSupplier ready) throws InterruptedException {
    boolean settled = Deadline.in(patience).await(() -> !alive() || ready.getAsBoolean());
    if (!alive()) {
      throw new StartException(
          launch.name() + " ended with exit code " + process.waitFor() + readLog());
    }
    if (!settled) {
      throw new StartException(
          launch.name() + " does not answer after " + patience.toSeconds() + " s" + readLog());
    }
  }

  /**
   * Waits until the process has ended and gives its exit code.
   *
   * @throws StartException when it still runs after {@code patience}
   */
  int awaitEnd(Duration patience) throws InterruptedException {
    if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new StartException(
          launch.name() + " still runs after " + patience.toSeconds() + " s" + readLog());
    }
    return process.exitValue();
  }

  private String readLog() {
    return "; read " + launch.log();
  }

  boolean alive() {
    return handle().isAlive(); // knows of an end before the Process does
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  Path log() {
    return launch.log();
  }

  /** Sends a signal by its name, {@code STOP} for example. */
  void signal(String name) throws IOException, InterruptedException {
    String pid = Long.toString(handle().pid());
    new ProcessBuilder("kill", "-" + name, pid).inheritIO().start().waitFor();
  }

  /** Ends the process at once, as a crash would (SIGKILL). */
  void kill() {
    Termination.kill(handle());
    deletePidFile();
  }

  @Override
  public void close() {
    Termination.end(handle(), PATIENCE);
    deletePidFile();
  }

  private void deletePidFile() {
    try {
      pidFile.delete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
