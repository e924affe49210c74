package dev.breakwater.core.application;

/** What a database must show to be asked. */
public sealed interface Freshness {
  /** Everything that is committed: the primary. */
  record Newest() implements Freshness {}

  /**
   * Everything up to a position in the primary's log.
   *
   * @param position 0 when nobody waits for a write of their own
   */
  record AtLeast(long position) implements Freshness {}
}
