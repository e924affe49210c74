package dev.breakwater.host.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets a number of requests run at the same time and as many again wait for their turn, in order
 * and not for long: a client that is told to come back later does better than one that hangs.
 */
final class Admission {
  private static final long PATIENCE_SECONDS = 5;

  private final int maxRequests;
  private final Semaphore free;
  private final Semaphore places;

  Admission(int maxRequests) {
    this.maxRequests = maxRequests;
    this.free = new Semaphore(maxRequests, true);
    this.places = new Semaphore(maxRequests);
  }

  /** Waits for a turn; one that was given must be ended by {@link #leave()}. */
  boolean enter() throws InterruptedException {
    if (free.tryAcquire()) {
      return true;
    }
    if (!places.tryAcquire()) {
      return false;
    }
    try {
      return free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } finally {
      places.release();
    }
  }

  void leave() {
    free.release();
  }

  int running() {
    return maxRequests - free.availablePermits();
  }

  int waiting() {
    return maxRequests - places.availablePermits();
  }
}
