package dev.breakwater.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * A moment until which a condition may be awaited.
 *
 * @param nanoTime the moment on the clock of {@link System#nanoTime()}
 */
record Deadline(long nanoTime) {
  private static final Duration POLL = Duration.ofMillis(25);

  static Deadline in(Duration patience) {
    return new Deadline(System.nanoTime() + patience.toNanos());
  }

  boolean passed() {
    return System.nanoTime() - nanoTime >= 0;
  }

  /**
   * Asks {@code condition} every 25 ms until it holds.
   *
   * @return false when the deadline passed first
   * @throws InterruptedException when this thread is asked to stop
   */
  boolean await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      if (passed()) {
        return false;
      }
      Thread.sleep(POLL);
    }
    return true;
  }
}
