package dev.breakwater.local;

import dev.breakwater.console.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** Runs the platform in the foreground until it is told to stop or a part of it ends. */
final class RunCommand {
  private final Folders folders;
  private final Supplier<Platform.Settings> settings;
  private final PrintStream out;
  private final PidFile pidFile;
  private final ServiceList list;

  /**
   * @param settings asked for once, by the one run that holds the lock: the first makes the secrets
   */
  RunCommand(Folders folders, Supplier<Platform.Settings> settings, PrintStream out) {
    this.folders = folders;
    this.settings = settings;
    this.out = out;
    this.pidFile = pidFileOf(folders);
    this.list = ServiceList.of(folders);
  }

  static PidFile pidFileOf(Folders folders) {
    return PidFile.of(folders.run(), "platform");
  }

  /**
   * Returns after the platform has stopped.
   *
   * @return the exit code: 0 when it was asked to stop
   * @throws StartException when it cannot start
   */
  int run() throws IOException {
    requireIdle(folders);
    RunLock lock =
        RunLock.take(folders).orElseThrow(() -> refusal(folders, "is started by another process"));
    try {
      return runAlone();
    } finally {
      lock.close();
    }
  }

  private int runAlone() throws IOException {
    pidFile.write(ProcessHandle.current());
    OrderlyStop stop = OrderlyStop.onSignal(out);
    try {
      return startAndAwaitEnd();
    } finally {
      list.delete();
      pidFile.delete();
      stop.done();
    }
  }

  /**
   * Checks that no platform runs on {@code folders}.
   *
   * @throws StartException when one does; says which process and how to stop it
   */
  static void requireIdle(Folders folders) throws IOException {
    Optional<ProcessHandle> running = pidFileOf(folders).running();
    if (running.isPresent()) {
      throw refusal(folders, "runs as process " + running.get().pid());
    }
  }

  private static StartException refusal(Folders folders, String how) {
    return new StartException(
        "the platform on " + folders.root() + " already " + how + ": stop it with make stop");
  }

  private int startAndAwaitEnd() throws IOException {
    long start = System.nanoTime();
    out.println("Starting Breakwater; data and logs in " + folders.root());
    Platform.Settings wanted = settings.get();
    try (Console console = LocalConsole.start(wanted);
        Platform platform = Platform.start(wanted, line -> out.println("  " + line))) {
      list.write(platform.services());
      double seconds = (System.nanoTime() - start) / 1e9;
      out.printf("Ready in %.1f s.%n%n", seconds);
      out.println(ServiceTable.of(platform.services()));
      out.println("Secrets: " + folders.secrets());
      out.println("Console: " + console.address());
      out.println("Try it:\n");
      out.println(new Walkthrough(platform.edge().address()).asCurl());
      out.println("Ctrl-C stops everything.");
      return awaitEnd(platform);
    } catch (InterruptedException e) {
      return 0; // asked to stop; the parts are stopped by now
    }
  }

  private void reportSpare(Service spare) {
    out.println(spare.name() + " ended by itself, the rest goes on; read " + spare.log());
  }

  private int awaitEnd(Platform platform) throws InterruptedException {
    List<CompletableFuture<Void>> reports =
        platform.spareEnds().stream().map(end -> end.thenAccept(this::reportSpare)).toList();
    try {
      Service ended = platform.firstEnd().get();
      reports.forEach(report -> report.cancel(true));
      out.println(ended.name() + " ended by itself; read " + ended.log());
      out.println("Stopping the rest...");
      return 1;
    } catch (InterruptedException e) {
      reports.forEach(report -> report.cancel(true));
      out.println("\nStopping...");
      throw e;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
