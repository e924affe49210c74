package dev.breakwater.core.application;

import java.util.function.Supplier;

/**
 * Puts questions to the replica where it is fresh enough, and to the other one when one is away.
 */
public interface Reads {
  /**
   * Asks one of the two.
   *
   * @param needed what the answer must show, as long as the primary is there to show it
   */
  <T> T answer(Freshness needed, Supplier<T> fromReplica, Supplier<T> fromPrimary);
}
