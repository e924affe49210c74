package dev.breakwater.core.launch;

import java.time.Duration;

/**
 * A time within which something may be tried again, with pauses that grow from 100 ms to 2 s. For
 * one thread.
 */
public final class Patience {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  private static final Duration SHORTEST_TRY = Duration.ofSeconds(1);

  private final Duration all;
  private final long deadline;
  private Duration pause = FIRST_PAUSE;

  private Patience(Duration all) {
    this.all = all;
    this.deadline = System.nanoTime() + all.toNanos();
  }

  /** Begins now. */
  public static Patience of(Duration all) {
    return new Patience(all);
  }

  /** What it was at its beginning. */
  public Duration all() {
    return all;
  }

  /** What is left of it, but at least a second: what gets less cannot say what is wrong. */
  public Duration left() {
    return Duration.ofNanos(Math.max(deadline - System.nanoTime(), SHORTEST_TRY.toNanos()));
  }

  /** Waits until it is time for another try; false when the time is over. */
  public boolean pause() throws InterruptedException {
    long left = deadline - System.nanoTime();
    if (left <= 0) {
      return false;
    }
    Thread.sleep(Duration.ofNanos(Math.min(left, pause.toNanos())));
    pause =
        pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
    return true;
  }
}
