package dev.breakwater.local;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** What has been started so far, stopped together, the last started first. */
final class Parts implements AutoCloseable {

  /** Starts one part and waits until it can be used. */
  @FunctionalInterface
  interface Start<T extends AutoCloseable> {
    T run() throws InterruptedException;
  }

  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private final Consumer<String> progress;

  /**
   * @param progress is told each finished start, and each failed stop, as one line
   */
  Parts(Consumer<String> progress) {
    this.progress = progress;
  }

  /** Starts one more part; when that fails, every part is stopped. */
  <T extends AutoCloseable> T start(String title, Start<T> start) throws InterruptedException {
    long before = System.nanoTime();
    try {
      T part = start.run();
      started.push(part);
      Duration took = Duration.ofNanos(System.nanoTime() - before);
      progress.accept(String.format("%-32s up in %4.1f s", title, took.toMillis() / 1000.0));
      return part;
    } catch (RuntimeException | InterruptedException e) {
      close();
      throw e;
    }
  }

  /** Takes over a part that runs already. */
  void adopt(AutoCloseable part) {
    started.push(part);
  }

  @Override
  public void close() {
    while (!started.isEmpty()) {
      AutoCloseable part = started.pop();
      try {
        part.close();
      } catch (Exception e) { // a process border: the other parts must be stopped all the same
        progress.accept(part.getClass().getSimpleName() + " did not stop cleanly: " + e);
      }
    }
  }
}
