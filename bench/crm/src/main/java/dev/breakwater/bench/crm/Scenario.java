package dev.breakwater.bench.crm;

import java.time.Duration;
import java.util.List;

/**
 * What users do again and again: a request, then a pause.
 *
 * @param name what it is called in the report
 * @param users when each of them is there
 * @param pause of a user after each answer
 * @param steps the requests; their tenths add up to ten
 */
record Scenario(
    String name, List<UserSpan> users, Duration pause, List<Step> steps, Limits limits) {
  Scenario {
    users = List.copyOf(users);
    steps = List.copyOf(steps);
    int tenths = steps.stream().mapToInt(Step::tenths).sum();
    if (tenths != 10) {
      throw new IllegalArgumentException(name + " has steps for " + tenths + " of ten iterations");
    }
  }

  /** When the last user has gone, counted from the start of the run. */
  Duration end() {
    return users.stream().map(UserSpan::end).max(Duration::compareTo).orElse(Duration.ZERO);
  }

  /** The most users that are there at once. */
  int concurrency() {
    return (int)
        users.stream()
            .map(UserSpan::start)
            .mapToLong(at ->
                users.stream()
                    .filter(u -> u.start().compareTo(at) <= 0 && u.end().compareTo(at) > 0)
                    .count())
            .max()
            .orElse(0);
  }

  /**
   * The step of a user's iteration; users are out of step with each other, and each run is the
   * same.
   */
  Step stepOf(int user, long iteration) {
    // 7 and 10 have no common divisor: ten iterations visit all ten tenths, well mixed
    int tenth = (int) Math.floorMod(7 * iteration + 3L * user, 10L);
    int passed = 0;
    for (Step step : steps) {
      passed += step.tenths();
      if (tenth < passed) {
        return step;
      }
    }
    throw new IllegalStateException("no step for tenth " + tenth + " of " + name);
  }
}
