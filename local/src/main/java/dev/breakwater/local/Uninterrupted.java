package dev.breakwater.local;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs a step to its end although this thread is interrupted; the interrupt is seen afterwards.
 *
 * <p>A PostgreSQL start that is left in the middle would leave a server that nobody knows of.
 */
final class Uninterrupted {
  private Uninterrupted() {}

  /** A step that can fail with an I/O error. */
  @FunctionalInterface
  interface Step<T> {
    T run() throws IOException;
  }

  static <T> T call(Step<T> step) throws IOException {
    FutureTask<T> task = new FutureTask<>(step::run);
    Thread.ofPlatform().name("step").start(task);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw unwrapped(e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static IOException unwrapped(ExecutionException failure) {
    return switch (failure.getCause()) {
      case IOException e -> e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case null, default -> new IOException(failure);
    };
  }
}
