package dev.breakwater.core.adapters.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.core.launch.RateLimits.Rate;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LocalBucketsTest {
  /** Three at once, and one each ten seconds. */
  private static final Rate RATE = new Rate(6, 3);

  private final AtomicLong nowMicros = new AtomicLong(-5);
  private final LocalBuckets buckets = new LocalBuckets(nowMicros::get);

  private void passSeconds(double seconds) {
    nowMicros.addAndGet((long) (seconds * 1_000_000));
  }

  @Test
  void asManyPassAtOnceAsTheBucketHolds() {
    for (int remaining = 2; remaining >= 0; remaining--) {
      Verdict verdict = buckets.take("ada", RATE);
      assertThat(verdict.passes()).isTrue();
      assertThat(verdict.remaining()).isEqualTo(remaining);
      assertThat(verdict.resetSeconds()).isEqualTo(30 - 10L * remaining);
    }
    assertThat(buckets.take("ada", RATE)).isEqualTo(new Verdict(false, 0, Duration.ofSeconds(10)));
  }

  @Test
  void aRequestComesBackInItsTimeAndNotBefore() {
    for (int i = 0; i < 3; i++) {
      buckets.take("ada", RATE);
    }
    passSeconds(9.5);
    assertThat(buckets.take("ada", RATE))
        .isEqualTo(new Verdict(false, 0, Duration.ofMillis(500)))
        .extracting(Verdict::resetSeconds)
        .isEqualTo(1L);
    passSeconds(0.5);
    assertThat(buckets.take("ada", RATE).passes()).isTrue();
    assertThat(buckets.take("ada", RATE).passes()).isFalse();
  }

  @Test
  void aBucketThatWasLeftAloneIsFullAndNotMore() {
    buckets.take("ada", RATE);
    passSeconds(1_000);
    assertThat(buckets.take("ada", RATE).remaining()).isEqualTo(2);
  }

  @Test
  void everybodyHasABucketOfTheirOwn() {
    for (int i = 0; i < 4; i++) {
      buckets.take("ada", RATE);
    }
    assertThat(buckets.take("grace", RATE).remaining()).isEqualTo(2);
  }

  @Test
  void onlyTheLastWhoAskedAreRemembered() {
    for (int i = 0; i < 3; i++) {
      buckets.take("first", RATE);
      buckets.take("second", RATE);
    }
    for (int i = 0; i < LocalBuckets.MAX_OWNERS - 2; i++) {
      buckets.take("user-" + i, RATE);
    }
    assertThat(buckets.take("first", RATE).passes()).isFalse();
    buckets.take("one more", RATE);
    assertThat(buckets.take("first", RATE).passes()).isFalse();
    assertThat(buckets.take("second", RATE).passes()).isTrue();
  }
}
