package dev.breakwater.core.application.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class FlightsTest {
  private final Flights<String> flights = new Flights<>();
  private final AtomicInteger loads = new AtomicInteger();
  private final CountDownLatch loading = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);

  private String slowLoad() {
    loads.incrementAndGet();
    loading.countDown();
    await(release);
    return "loaded";
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whoAsksTheSameMeanwhileGetsTheSameAnswerForOneLoad() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<String> first = threads.submit(() -> flights.share("key", this::slowLoad));
      await(loading);
      List<Future<String>> others = new ArrayList<>();
      CountDownLatch asked = new CountDownLatch(8);
      for (int i = 0; i < 8; i++) {
        others.add(
            threads.submit(() -> {
              asked.countDown();
              return flights.share("key", this::slowLoad);
            }));
      }
      await(asked);
      Thread.sleep(100);
      release.countDown();

      assertThat(first.get()).isEqualTo("loaded");
      for (Future<String> other : others) {
        assertThat(other.get()).isEqualTo("loaded");
      }
    }
    assertThat(loads).hasValue(1);
  }

  @Test
  void anotherKeyIsAnotherLoad() {
    release.countDown();
    flights.share("one", this::slowLoad);
    flights.share("two", this::slowLoad);
    assertThat(loads).hasValue(2);
  }

  @Test
  void aFinishedLoadIsNotKept() {
    release.countDown();
    flights.share("key", this::slowLoad);
    flights.share("key", this::slowLoad);
    assertThat(loads).hasValue(2);
  }

  @Test
  void aFailedLoadFailsForThoseWhoWaitedAndIsTriedAgain() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<String> first =
          threads.submit(() ->
              flights.share(
                  "key",
                  () -> {
                    slowLoad();
                    throw new IllegalStateException("broken");
                  }));
      await(loading);
      Future<String> second = threads.submit(() -> flights.share("key", this::slowLoad));
      Thread.sleep(100);
      release.countDown();

      assertThatThrownBy(first::get).hasRootCauseMessage("broken");
      assertThatThrownBy(second::get).hasRootCauseMessage("broken");
    }
    assertThat(flights.share("key", () -> "again")).isEqualTo("again");
  }
}
