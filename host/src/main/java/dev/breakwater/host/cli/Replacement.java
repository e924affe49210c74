package dev.breakwater.host.cli;

import dev.breakwater.component.binary.MalformedComponentException;
import dev.breakwater.host.InvalidComponentException;
import dev.breakwater.host.UnlinkableException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** Looks at a component's file, and has it served anew when it has changed. */
final class Replacement {
  private static final long POLL_MILLIS = 50;
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final Path file;
  private final Action action;
  private final PrintStream out;
  private Optional<Stamp> served;

  Replacement(Path file, Action action, PrintStream out) {
    this.file = file;
    this.action = action;
    this.out = out;
    this.served = stamp();
  }

  /** Serves what the file now holds. */
  interface Action {
    void run() throws IOException;
  }

  /** What tells one content of the file from another. */
  private record Stamp(FileTime modified, long bytes) {}

  /** Looks until the thread is interrupted. */
  void run() throws InterruptedException {
    while (true) {
      look();
    }
  }

  /** Looks once; a file that is still being written to, or gone, is left alone. */
  void look() throws InterruptedException {
    Optional<Stamp> before = stamp();
    Thread.sleep(POLL_MILLIS);
    Optional<Stamp> now = stamp();
    if (now.isPresent() && now.equals(before) && !now.equals(served)) {
      served = now;
      replace();
    }
  }

  private void replace() {
    long begin = System.nanoTime();
    try {
      action.run();
      out.printf(
          "serving the new %s after %d ms%n",
          file.getFileName(), (System.nanoTime() - begin) / NANOS_PER_MILLI);
    } catch (IOException
        | MalformedComponentException
        | InvalidComponentException
        | UnlinkableException e) {
      out.println("error: " + file + ": " + e.getMessage() + "; the old one goes on");
    }
  }

  private Optional<Stamp> stamp() {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new Stamp(found.lastModifiedTime(), found.size()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
