package dev.breakwater.guest.jdk.java.util.concurrent;

import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@link java.util.concurrent.CompletionStage}; what it says is async runs at once, too. */
public interface TCompletionStage<T> {
  <U> TCompletionStage<U> thenApply(Function<? super T, ? extends U> then);

  <U> TCompletionStage<U> thenApplyAsync(Function<? super T, ? extends U> then);

  <U> TCompletionStage<U> thenApplyAsync(Function<? super T, ? extends U> then, Executor executor);

  TCompletionStage<Void> thenAccept(Consumer<? super T> then);

  TCompletionStage<Void> thenAcceptAsync(Consumer<? super T> then);

  TCompletionStage<Void> thenRun(Runnable then);

  TCompletionStage<Void> thenRunAsync(Runnable then);

  <U> TCompletionStage<U> thenCompose(Function<? super T, ? extends TCompletionStage<U>> then);

  <U> TCompletionStage<U> thenComposeAsync(Function<? super T, ? extends TCompletionStage<U>> then);

  <U, V> TCompletionStage<V> thenCombine(
      TCompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> then);

  <U> TCompletionStage<Void> thenAcceptBoth(
      TCompletionStage<? extends U> other, BiConsumer<? super T, ? super U> then);

  <U> TCompletionStage<U> applyToEither(
      TCompletionStage<? extends T> other, Function<? super T, U> then);

  TCompletionStage<Void> acceptEither(
      TCompletionStage<? extends T> other, Consumer<? super T> then);

  <U> TCompletionStage<U> handle(
      BiFunction<? super T, ? super @Nullable Throwable, ? extends U> then);

  TCompletionStage<T> whenComplete(BiConsumer<? super T, ? super @Nullable Throwable> then);

  TCompletionStage<T> exceptionally(Function<Throwable, ? extends T> then);

  TCompletableFuture<T> toCompletableFuture();
}
