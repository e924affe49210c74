package dev.breakwater.bench.crm;

import java.time.Duration;

/**
 * A part of a scenario's time, in which the number of users goes evenly from that before to {@code
 * users}.
 *
 * @param users how many there are at its end
 * @param duration how long it takes; zero to have them at once
 */
record Stage(int users, Duration duration) {
  Stage {
    if (users < 0 || duration.isNegative()) {
      throw new IllegalArgumentException("no stage: " + users + " users in " + duration);
    }
  }
}
