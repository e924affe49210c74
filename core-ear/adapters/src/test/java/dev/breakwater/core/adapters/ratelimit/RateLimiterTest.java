package dev.breakwater.core.adapters.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.core.launch.RateLimits.Rate;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
  /** Three at once, and one each minute. */
  private static final Rate RATE = new Rate(1, 3);

  private static final Verdict MANY_LEFT = new Verdict(true, 7, Duration.ofSeconds(1));
  private static final Verdict NONE_LEFT = new Verdict(false, 0, Duration.ofSeconds(9));

  private Optional<Verdict> together = Optional.of(MANY_LEFT);
  private final RateLimiter limiter = new RateLimiter((owner, rate) -> together);

  private Verdict ask() {
    return limiter.take("ada", RATE);
  }

  @Test
  void whatAllCoresCountIsSaid() {
    assertThat(ask()).isEqualTo(MANY_LEFT);
    together = Optional.of(NONE_LEFT);
    assertThat(ask()).isEqualTo(NONE_LEFT);
  }

  @Test
  void aCoreCountsAloneWhileTheyCannotMeet() {
    together = Optional.empty();
    assertThat(ask().remaining()).isEqualTo(2);
  }

  @Test
  void aCountThatGoesAwayDoesNotBeginAnew() {
    ask();
    ask();
    together = Optional.empty();
    assertThat(ask().passes()).isTrue();
    assertThat(ask().passes()).isFalse();
  }

  @Test
  void whatPassedWhileTheyCouldNotMeetIsNotForgotten() {
    together = Optional.empty();
    ask();
    together = Optional.of(MANY_LEFT);
    ask();
    ask();
    assertThat(ask().passes()).isFalse();
  }

  @Test
  void aRefusedRequestIsNotCounted() {
    together = Optional.of(NONE_LEFT);
    for (int i = 0; i < 5; i++) {
      ask();
    }
    together = Optional.empty();
    assertThat(ask().remaining()).isEqualTo(2);
  }
}
