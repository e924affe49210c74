package dev.breakwater.host.http;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Interrupts threads whose request takes too long. One thread looks through all that run, ten times
 * a limit and at least twenty times a second: that costs a request less than a timer of its own.
 *
 * <p>What passes between client and guest buys time, so that a large body over a slow line is no
 * late request, and one that comes byte by byte is.
 */
final class Watchdog implements AutoCloseable {
  private static final long MAX_PAUSE_MILLIS = 50;

  /** A second for each 16 KiB. */
  private static final long NANOS_PER_BYTE = 1_000_000_000L / (16 * 1024);

  private final long limitNanos;
  private final Set<Run> runs = ConcurrentHashMap.newKeySet();
  private final Thread thread;

  Watchdog(Duration limit) {
    this.limitNanos = limit.toNanos();
    this.thread = Thread.ofPlatform().name("watchdog").daemon().start(this::watch);
  }

  /**
   * Watches the calling thread until the run is ended.
   *
   * @param moved how many bytes of bodies have passed so far
   */
  Run begin(LongSupplier moved) {
    Run run = new Run(Thread.currentThread(), System.nanoTime() + limitNanos, moved);
    runs.add(run);
    return run;
  }

  /** The time of one request on one thread. */
  final class Run {
    private final long deadline;
    private final LongSupplier moved;
    private @Nullable Thread thread;
    private boolean expired;

    private Run(Thread thread, long deadline, LongSupplier moved) {
      this.thread = thread;
      this.deadline = deadline;
      this.moved = moved;
    }

    private boolean isLate(long now) {
      return now - deadline >= moved.getAsLong() * NANOS_PER_BYTE;
    }

    private synchronized void expire() {
      if (thread != null) {
        expired = true;
        thread.interrupt();
      }
    }

    /**
     * Ends the run and clears the thread's interruption, so that it does not hit the next request.
     *
     * @return whether the time was up
     */
    boolean end() {
      runs.remove(this);
      synchronized (this) {
        thread = null;
        boolean interrupted = Thread.interrupted();
        return expired || interrupted;
      }
    }
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(Math.clamp(limitNanos / 10_000_000, 1, MAX_PAUSE_MILLIS));
        long now = System.nanoTime();
        for (Run run : runs) {
          if (run.isLate(now)) {
            run.expire();
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
