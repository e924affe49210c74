package dev.breakwater.host.wasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.host.TrapException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class SignalTest {
  private final Signal signal = new Signal();

  /** Ready after some nanoseconds. */
  private record After(long instant) implements Pollable {
    static After millis(long millis) {
      return new After(System.nanoTime() + Duration.ofMillis(millis).toNanos());
    }

    @Override
    public boolean ready() {
      return nanosLeft() == 0;
    }

    @Override
    public long nanosLeft() {
      return Math.max(0, instant - System.nanoTime());
    }
  }

  @Test
  void pollNamesAllThatAreReady() {
    assertThat(signal.await(List.of(Pollable.now(), () -> false, Pollable.now())))
        .containsExactly(0, 2);
  }

  @Test
  void theEarliestAlarmEndsTheWait() {
    assertThat(signal.await(List.of(After.millis(60_000), After.millis(20)))).containsExactly(1);
  }

  @Test
  void whatAnotherThreadMakesReadyEndsTheWait() throws InterruptedException {
    AtomicBoolean there = new AtomicBoolean();
    Thread other =
        Thread.startVirtualThread(() -> {
          there.set(true);
          signal.wake();
        });
    signal.await(there::get);
    other.join();
  }

  @Test
  void whatAFormerRequestHeldBackIsForgotten() {
    signal.beforeWait(() -> {
      throw new AssertionError("of a request that is over");
    });
    signal.forgetActions();
    signal.await(After.millis(20));
  }

  @Test
  void whatIsHeldBackIsSentBeforeWaitingOnly() {
    AtomicInteger sent = new AtomicInteger();
    signal.beforeWait(sent::incrementAndGet);
    signal.await(Pollable.now());
    assertThat(sent).hasValue(0);
    signal.await(After.millis(5));
    assertThat(sent).hasValue(1);
  }

  @Test
  void interruptionEndsTheWaitByATrap() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> signal.await(() -> false)).isInstanceOf(TrapException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
