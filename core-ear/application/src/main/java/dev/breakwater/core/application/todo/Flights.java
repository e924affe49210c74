package dev.breakwater.core.application.todo;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Loads what many ask for at the same moment once.
 *
 * @param <T> what is loaded
 */
final class Flights<T> {
  private final ConcurrentHashMap<Object, CompletableFuture<T>> running = new ConcurrentHashMap<>();

  /** The answer of {@code load}, or of the load with the same {@code key} that already runs. */
  T share(Object key, Supplier<T> load) {
    CompletableFuture<T> own = new CompletableFuture<>();
    CompletableFuture<T> first = running.putIfAbsent(key, own);
    return first == null ? fly(key, own, load) : await(first);
  }

  private T fly(Object key, CompletableFuture<T> own, Supplier<T> load) {
    try {
      T loaded = load.get();
      own.complete(loaded);
      return loaded;
    } catch (Throwable failed) { // those who wait must hear of it, whatever it is
      own.completeExceptionally(failed);
      throw failed;
    } finally {
      running.remove(key, own);
    }
  }

  private T await(CompletableFuture<T> first) {
    try {
      return first.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }
}
