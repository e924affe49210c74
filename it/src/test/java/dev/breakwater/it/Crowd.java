package dev.breakwater.it;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Threads that repeat what they do until they are told to stop; the first failure is thrown. */
final class Crowd implements AutoCloseable {
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicBoolean going = new AtomicBoolean(true);
  private final List<Future<?>> members = new ArrayList<>();

  /** One repetition. */
  @FunctionalInterface
  interface Turn {
    void take() throws Exception;
  }

  void add(int members, Turn turn) {
    for (int i = 0; i < members; i++) {
      this.members.add(
          threads.submit(() -> {
            while (going.get()) {
              turn.take();
            }
            return null;
          }));
    }
  }

  /** Lets the crowd go on for a while; fails as soon as one of them has failed. */
  void goOnFor(Duration time) throws Exception {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      for (Future<?> member : members) {
        if (member.isDone()) {
          member.get();
        }
      }
      Thread.sleep(50);
    }
  }

  /** Lets everyone finish the turn and throws what any of them has thrown. */
  void end() throws Exception {
    going.set(false);
    for (Future<?> member : members) {
      member.get();
    }
  }

  @Override
  public void close() {
    going.set(false);
    threads.shutdownNow();
  }
}
