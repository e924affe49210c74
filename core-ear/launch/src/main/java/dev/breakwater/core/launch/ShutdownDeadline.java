package dev.breakwater.core.launch;

import java.time.Duration;

/**
 * Ends the process when stopping takes too long. Liberty stops accepting at SIGTERM and waits for
 * running requests; this is what makes the wait finite whatever those requests wait for.
 */
final class ShutdownDeadline {
  /** 128 + SIGKILL: the process did not end by itself. */
  static final int STATUS = 137;

  private ShutdownDeadline() {}

  /** From the moment the JVM is asked to stop it has {@code timeout} to do so. */
  static void install(Duration timeout) {
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform().name("shutdown-deadline").unstarted(() -> watch(timeout)));
  }

  /** The JVM waits for its hooks, but not for a daemon that one of them starts. */
  private static void watch(Duration timeout) {
    Thread.ofPlatform()
        .daemon()
        .name("shutdown-deadline-watch")
        .start(() -> {
          try {
            Thread.sleep(timeout);
            Liberty.report(
                "SHUTDOWN_TIMEOUT of %d s has passed: requests that still run are cut off"
                    .formatted(timeout.toSeconds()));
          } catch (InterruptedException early) {
            // nobody interrupts this thread; if somebody does, ending is right as well
          }
          Runtime.getRuntime().halt(STATUS);
        });
  }
}
