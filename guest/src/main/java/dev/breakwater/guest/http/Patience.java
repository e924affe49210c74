package dev.breakwater.guest.http;

import dev.breakwater.guest.bindings.wasi.clocks.monotonicclock.MonotonicClock;
import dev.breakwater.guest.bindings.wasi.io.poll.Poll;
import dev.breakwater.guest.bindings.wasi.io.poll.Pollable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Waits for the host, but not for ever. A host's own limit to the first byte begins with the
 * request's first byte, and so would end an upload that takes longer.
 */
final class Patience {
  private static final int SUBJECT = 0;

  private Patience() {}

  /** Whether {@code subject} was ready within {@code limit}; waits as long as it takes if empty. */
  static boolean await(Pollable subject, Optional<Duration> limit) {
    if (limit.isEmpty()) {
      subject.block();
      return true;
    }
    try (Pollable timer = timer(limit.get())) {
      return isFirst(subject, timer);
    }
  }

  /** Is ready when {@code limit} has passed, from now on. */
  static Pollable timer(Duration limit) {
    return MonotonicClock.imported().subscribeDuration(limit.toNanos());
  }

  /** Waits for both, and tells whether {@code subject} was not later than {@code timer}. */
  static boolean isFirst(Pollable subject, Pollable timer) {
    for (int ready : Poll.imported().poll(List.of(subject, timer))) {
      if (ready == SUBJECT) {
        return true;
      }
    }
    return false;
  }
}
