package dev.breakwater.core.launch;

import java.util.List;

/**
 * What came of reading the environment.
 *
 * @param <S> the settings that were asked for
 */
public sealed interface Reading<S> {
  /** Everything needed was there. */
  record Accepted<S>(S settings) implements Reading<S> {}

  /**
   * The process must not start.
   *
   * @param problems one sentence a variable, each names the variable and what it wants
   */
  record Refused<S>(List<String> problems) implements Reading<S> {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
