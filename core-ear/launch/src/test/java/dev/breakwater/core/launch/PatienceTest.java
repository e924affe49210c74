package dev.breakwater.core.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatienceTest {
  @Test
  void pausesGrowUntilTheTimeIsOver() throws InterruptedException {
    Duration all = Duration.ofMillis(900);
    Patience patience = Patience.of(all);
    List<Long> pauses = new ArrayList<>();
    long begin = System.nanoTime();
    long before = begin;
    while (patience.pause()) {
      long now = System.nanoTime();
      pauses.add((now - before) / 1_000_000);
      before = now;
    }

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(all, all.multipliedBy(4));
    assertThat(pauses).hasSizeBetween(2, 4);
    assertThat(pauses.get(1)).isGreaterThan(pauses.get(0));
  }

  @Test
  void theLastTryHasASecond() throws InterruptedException {
    Patience patience = Patience.of(Duration.ofMillis(1));
    Thread.sleep(5);

    assertThat(patience.left()).isEqualTo(Duration.ofSeconds(1));
    assertThat(patience.pause()).isFalse();
  }
}
