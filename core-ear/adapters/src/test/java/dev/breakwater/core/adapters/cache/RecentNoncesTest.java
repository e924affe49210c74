package dev.breakwater.core.adapters.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecentNoncesTest {
  private final AtomicLong now = new AtomicLong(1_000);
  private final RecentNonces nonces = new RecentNonces(() -> Instant.ofEpochSecond(now.get()), 61);

  @Test
  void aTextIsNewOnceWithinItsTime() {
    assertThat(nonces.add("a")).isTrue();
    assertThat(nonces.add("b")).isTrue();
    for (int age : new int[] {0, 59, 1, 1, 1}) {
      now.addAndGet(age);
      assertThat(nonces.add("a")).as("at " + now).isFalse();
    }
  }

  @Test
  void whatIsOldIsForgotten() {
    nonces.add("a");
    now.addAndGet(122);
    assertThat(nonces.add("a")).isTrue();
  }
}
