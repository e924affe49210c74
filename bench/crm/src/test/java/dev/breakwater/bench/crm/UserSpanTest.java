package dev.breakwater.bench.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class UserSpanTest {
  @Test
  void usersAtOnceAreThereAllTheTime() {
    List<UserSpan> spans = UserSpan.of(List.of(stage(3, 0), stage(3, 30)));

    assertThat(spans).hasSize(3).containsOnly(span(0, 30_000));
  }

  @Test
  void aRampBringsUsersEvenlyAndTakesThemInTheReverseOrder() {
    List<UserSpan> spans = UserSpan.of(List.of(stage(1, 0), stage(3, 10), stage(0, 9)));

    assertThat(spans).containsExactly(span(0, 19_000), span(5_000, 16_000), span(10_000, 13_000));
  }

  private static Stage stage(int users, long seconds) {
    return new Stage(users, Duration.ofSeconds(seconds));
  }

  private static UserSpan span(long startMillis, long endMillis) {
    return new UserSpan(Duration.ofMillis(startMillis), Duration.ofMillis(endMillis));
  }
}
