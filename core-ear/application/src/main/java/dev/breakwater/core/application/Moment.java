package dev.breakwater.core.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Times in the precision that the database keeps, so that an answer equals the stored row. */
public final class Moment {
  private Moment() {}

  /** The clock's time, cut to microseconds. */
  public static Instant now(InstantSource clock) {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
