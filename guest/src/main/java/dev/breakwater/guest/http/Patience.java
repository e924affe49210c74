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
    try (Pollable timer = MonotonicClock.imported().subscribeDuration(limit.get().toNanos())) {
      for (int ready : Poll.imported().poll(List.of(subject, timer))) {
        if (ready == SUBJECT) {
          return true;
        }
      }
      return false;
    }
  }
}
