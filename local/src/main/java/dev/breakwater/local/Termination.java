package dev.breakwater.local;

import java.time.Duration;
import java.util.List;

/** Ends processes that this platform started: asked first, forced when they do not listen. */
final class Termination {
  private Termination() {}

  /**
   * Sends SIGTERM and waits; whatever of the process and its descendants still runs after {@code
   * patience} gets SIGKILL.
   */
  static void end(ProcessHandle process, Duration patience) {
    List<ProcessHandle> descendants = process.descendants().toList();
    process.destroy();
    await(process, patience);
    descendants.forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    descendants.forEach(descendant -> await(descendant, Duration.ofSeconds(5)));
    await(process, Duration.ofSeconds(5));
  }

  /** Sends SIGKILL to the process and its descendants and waits until they are gone. */
  static void kill(ProcessHandle process) {
    List<ProcessHandle> descendants = process.descendants().toList();
    process.destroyForcibly();
    descendants.forEach(ProcessHandle::destroyForcibly);
    await(process, Duration.ofSeconds(5));
  }

  /**
   * Waits for the end of {@code process}, at most for {@code patience}.
   *
   * <p>Polls: {@code onExit} notices the end of a process that is no direct child seconds late.
   */
  static void await(ProcessHandle process, Duration patience) {
    try {
      Deadline.in(patience).await(() -> !process.isAlive());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // in a hurry: the caller goes on to force it
    }
  }
}
