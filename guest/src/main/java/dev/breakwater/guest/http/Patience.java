package dev.breakwater.guest.http;

import dev.breakwater.guest.bindings.wasi.clocks.monotonicclock.MonotonicClock;
import dev.breakwater.guest.bindings.wasi.io.poll.Poll;
import dev.breakwater.guest.bindings.wasi.io.poll.Pollable;
import java.time.Duration;
import java.util.List;

/**
 * Waits for the host, but not for ever. A host's own limit to the first byte begins with the
 * request's first byte, and so would end an upload that takes longer.
 */
@FunctionalInterface
interface Patience {
  /** Whether {@code subject} became ready in time. */
  boolean await(Pollable subject);

  /** Waits as long as it takes. */
  static Patience endless() {
    return subject -> {
      subject.block();
      return true;
    };
  }

  /** Waits for {@code limit}, each time anew. */
  static Patience of(Duration limit) {
    return subject -> {
      try (Pollable timer = timer(limit)) {
        return isFirst(subject, timer);
      }
    };
  }

  /** Is ready when {@code limit} has passed, from now on. */
  static Pollable timer(Duration limit) {
    return MonotonicClock.imported().subscribeDuration(limit.toNanos());
  }

  /** Waits for both, and tells whether {@code subject} was not later than {@code timer}. */
  static boolean isFirst(Pollable subject, Pollable timer) {
    for (int ready : Poll.imported().poll(List.of(subject, timer))) {
      if (ready == 0) {
        return true;
      }
    }
    return false;
  }
}
