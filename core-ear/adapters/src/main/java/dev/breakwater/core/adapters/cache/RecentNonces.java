package dev.breakwater.core.adapters.cache;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;

/**
 * Remembers texts for a while, in two generations: when the younger one is old enough, it replaces
 * the older one. A text stays for one to two times that long.
 */
final class RecentNonces {
  private final InstantSource clock;
  private final int seconds;
  private Set<String> older = Set.of();
  private Set<String> younger = new HashSet<>();
  private long since;

  RecentNonces(InstantSource clock, int seconds) {
    this.clock = clock;
    this.seconds = seconds;
    this.since = clock.instant().getEpochSecond();
  }

  /** Notes a text; false if it is remembered. */
  synchronized boolean add(String text) {
    long now = clock.instant().getEpochSecond();
    if (now - since >= seconds) {
      boolean bothOld = now - since >= 2L * seconds;
      older = bothOld ? Set.of() : younger;
      younger = new HashSet<>();
      since = now;
    }
    return !older.contains(text) && younger.add(text);
  }
}
