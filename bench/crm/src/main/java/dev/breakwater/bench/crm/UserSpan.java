package dev.breakwater.bench.crm;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * When one user is there, counted from the start of the run.
 *
 * @param start when the user sends the first request
 * @param end after it the user sends no further one
 */
record UserSpan(Duration start, Duration end) {

  /** The users of {@code stages}; who came last goes first, as k6 has it. */
  static List<UserSpan> of(List<Stage> stages) {
    List<UserSpan> spans = new ArrayList<>();
    Deque<Duration> starts = new ArrayDeque<>();
    Duration time = Duration.ZERO;
    for (Stage stage : stages) {
      int change = stage.users() - starts.size();
      for (int i = 0; i < Math.abs(change); i++) {
        Duration at = time.plus(stage.duration().multipliedBy(i + 1L).dividedBy(Math.abs(change)));
        if (change > 0) {
          starts.push(at);
        } else {
          spans.add(new UserSpan(starts.pop(), at));
        }
      }
      time = time.plus(stage.duration());
    }
    for (Duration start : starts) {
      spans.add(new UserSpan(start, time));
    }
    spans.sort(Comparator.comparing(UserSpan::start));
    return List.copyOf(spans);
  }
}
