package dev.breakwater.it;

import java.time.Duration;
import java.time.Instant;

/** Repeats an assertion until it holds. */
final class Eventually {
  private Eventually() {}

  /** An assertion that may fail for a while. */
  @FunctionalInterface
  interface Assertion {
    void run() throws Exception;
  }

  /** Fails with the last failure when {@code assertion} does not hold within 30 s. */
  static void holds(Assertion assertion) throws Exception {
    within(30, assertion);
  }

  /** Fails with the last failure when {@code assertion} does not hold in time. */
  static void within(long seconds, Assertion assertion) throws Exception {
    Instant end = Instant.now().plusSeconds(seconds);
    while (true) {
      try {
        assertion.run();
        return;
      } catch (AssertionError e) {
        if (Instant.now().isAfter(end)) {
          throw e;
        }
        Thread.sleep(Duration.ofMillis(50));
      }
    }
  }
}
