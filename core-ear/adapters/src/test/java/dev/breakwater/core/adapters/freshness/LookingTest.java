package dev.breakwater.core.adapters.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LookingTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger closed = new AtomicInteger();

  private <T> Looking<T> looking(Looking.Question<T> question) {
    return Looking.at("test", source(), question);
  }

  /** Counts what is opened and closed; answers nothing else. */
  private DataSource source() {
    Connection connection =
        proxy(
            Connection.class,
            () -> {
              closed.incrementAndGet();
              return null;
            });
    return proxy(
        DataSource.class,
        () -> {
          opened.incrementAndGet();
          return connection;
        });
  }

  private interface Answer {
    @org.jspecify.annotations.Nullable
    Object give();
  }

  private static <I> I proxy(Class<I> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> answer.give()));
  }

  @Test
  void oneConnectionServesManyLooks() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    try (Looking<Integer> looking = looking(database -> asked.incrementAndGet())) {
      while (asked.get() < 3) {
        assertThat(looking.awaitNext(PATIENCE)).isTrue();
      }
      assertThat(looking.last().orElseThrow().answer()).isGreaterThanOrEqualTo(3);
      assertThat(looking.isAway()).isFalse();
    }
    assertThat(opened).hasValue(1);
  }

  @Test
  void aFailureIsAwayUntilALookSucceedsOnANewConnection() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    try (Looking<Integer> looking =
        looking(database -> {
          if (asked.incrementAndGet() <= 2) {
            throw new SQLException("gone");
          }
          return asked.get();
        })) {
      while (asked.get() < 2) {
        looking.awaitNext(PATIENCE);
      }
      while (looking.last().isEmpty()) {
        looking.awaitNext(PATIENCE);
      }
      assertThat(looking.isAway()).isFalse();
    }
    assertThat(opened).hasValueGreaterThanOrEqualTo(3);
    assertThat(closed).hasValueGreaterThanOrEqualTo(2);
  }

  @Test
  void whoWaitsForALookThatHangsIsToldInTime() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    try (Looking<Boolean> looking = looking(database -> await(release))) {
      assertThat(looking.awaitNext(Duration.ofMillis(300))).isFalse();
      assertThat(looking.last()).isEmpty();
      release.countDown();
      assertThat(looking.awaitNext(PATIENCE)).isTrue();
      assertThat(looking.isAway()).isFalse();
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }
}
