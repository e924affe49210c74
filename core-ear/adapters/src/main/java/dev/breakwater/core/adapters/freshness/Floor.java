package dev.breakwater.core.adapters.freshness;

import dev.breakwater.core.adapters.freshness.Look.Standing;
import java.time.Duration;

/**
 * What a replica must show to somebody of whom no write is known: everything from before the time
 * that Redis remembers writes for.
 */
final class Floor {
  private static final Duration TURN = Duration.ofSeconds(30);
  private static final Duration GAP = Duration.ofSeconds(5);

  private String epoch = "";
  private long low = Long.MAX_VALUE;
  private long next;
  private long turnedAt;
  private long lookedAt;

  /** Takes a look into account; between one and two turns later it is the floor. */
  synchronized void rise(Look look, long nanoTime) {
    boolean begins = look.standing() == Standing.TRUSTED && !look.epoch().equals(epoch);
    if (begins || nanoTime - lookedAt > GAP.toNanos()) {
      epoch = begins ? look.epoch() : epoch;
      low = look.position();
      next = look.position();
      turnedAt = nanoTime;
    } else if (nanoTime - turnedAt > TURN.toNanos()) {
      low = next;
      next = look.position();
      turnedAt = nanoTime;
    }
    lookedAt = nanoTime;
  }

  /** A position in the primary's log. */
  synchronized long position() {
    return low;
  }
}
