package dev.breakwater.guest.jdk.java.util.concurrent;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@link java.util.concurrent.CompletableFuture} of the one thread: what is async runs at once, and
 * waiting for a future that is not complete fails, for nobody is left to complete it.
 */
@SuppressWarnings("NullAway") // whether T may be null is the matter of whoever names it
public class TCompletableFuture<T> implements TFuture<T>, TCompletionStage<T> {
  private static final Executor AT_ONCE = Runnable::run;

  private final Deque<Runnable> dependents = new ArrayDeque<>();
  private boolean done;
  private @Nullable T value;
  private @Nullable Throwable failure;

  /** Nothing is known yet. */
  public TCompletableFuture() {}

  public static <U> TCompletableFuture<U> completedFuture(U value) {
    TCompletableFuture<U> future = new TCompletableFuture<>();
    future.complete(value);
    return future;
  }

  public static <U> TCompletionStage<U> completedStage(U value) {
    return completedFuture(value);
  }

  public static <U> TCompletableFuture<U> failedFuture(Throwable failure) {
    TCompletableFuture<U> future = new TCompletableFuture<>();
    future.completeExceptionally(failure);
    return future;
  }

  public static <U> TCompletableFuture<U> supplyAsync(Supplier<U> supplier) {
    return supplyAsync(supplier, AT_ONCE);
  }

  public static <U> TCompletableFuture<U> supplyAsync(Supplier<U> supplier, Executor executor) {
    TCompletableFuture<U> future = new TCompletableFuture<>();
    executor.execute(() -> future.attempt(() -> future.complete(supplier.get())));
    return future;
  }

  public static TCompletableFuture<Void> runAsync(Runnable task) {
    return runAsync(task, AT_ONCE);
  }

  public static TCompletableFuture<Void> runAsync(Runnable task, Executor executor) {
    return supplyAsync(
        () -> {
          task.run();
          return null;
        },
        executor);
  }

  /** Complete once all are; with a failure if one has any. */
  public static TCompletableFuture<Void> allOf(TCompletableFuture<?>... futures) {
    TCompletableFuture<Void> all = completedFuture(null);
    for (TCompletableFuture<?> each : futures) {
      all = all.settledWith(each);
    }
    return all;
  }

  private TCompletableFuture<Void> settledWith(TCompletableFuture<?> other) {
    TCompletableFuture<Void> both = new TCompletableFuture<>();
    onceDone(
        () -> other.onceDone(() -> both.settle(null, failure != null ? failure : other.failure)));
    return both;
  }

  /** Complete as the first is. */
  public static TCompletableFuture<Object> anyOf(TCompletableFuture<?>... futures) {
    TCompletableFuture<Object> any = new TCompletableFuture<>();
    for (TCompletableFuture<?> each : futures) {
      each.onceDone(() -> any.settle(each.value, each.failure));
    }
    return any;
  }

  public boolean complete(T result) {
    return end(result, null);
  }

  public boolean completeExceptionally(Throwable cause) {
    return end(null, Objects.requireNonNull(cause));
  }

  public TCompletableFuture<T> completeAsync(Supplier<? extends T> supplier) {
    attempt(() -> complete(supplier.get()));
    return this;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    return end(null, new CancellationException()) || isCancelled();
  }

  private boolean end(@Nullable T result, @Nullable Throwable cause) {
    if (done) {
      return false;
    }
    done = true;
    value = result;
    failure = cause;
    while (!dependents.isEmpty()) {
      dependents.pop().run();
    }
    return true;
  }

  /** As the stage before ended: its failure arrives as the cause of a completion's. */
  private void settle(@Nullable T result, @Nullable Throwable cause) {
    end(result, cause == null ? null : completion(cause));
  }

  private static TCompletionException completion(Throwable cause) {
    return cause instanceof TCompletionException completion
        ? completion
        : new TCompletionException(cause);
  }

  private void attempt(Runnable step) {
    try {
      step.run();
    } catch (Throwable thrown) {
      settle(null, thrown);
    }
  }

  /** The last to ask is the first to be told, as in the JDK. */
  private void onceDone(Runnable dependent) {
    if (done) {
      dependent.run();
    } else {
      dependents.push(dependent);
    }
  }

  private <U> TCompletableFuture<U> next(
      Executor executor, BiConsumer<T, TCompletableFuture<U>> step) {
    TCompletableFuture<U> next = new TCompletableFuture<>();
    onceDone(() -> {
      if (failure != null) {
        next.settle(null, failure);
      } else {
        executor.execute(() -> next.attempt(() -> step.accept(value, next)));
      }
    });
    return next;
  }

  @Override
  public <U> TCompletableFuture<U> thenApply(Function<? super T, ? extends U> then) {
    return thenApplyAsync(then, AT_ONCE);
  }

  @Override
  public <U> TCompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> then) {
    return thenApplyAsync(then, AT_ONCE);
  }

  @Override
  public <U> TCompletableFuture<U> thenApplyAsync(
      Function<? super T, ? extends U> then, Executor executor) {
    Objects.requireNonNull(then);
    return next(executor, (result, next) -> next.complete(then.apply(result)));
  }

  @Override
  public TCompletableFuture<Void> thenAccept(Consumer<? super T> then) {
    Objects.requireNonNull(then);
    return next(
        AT_ONCE,
        (result, next) -> {
          then.accept(result);
          next.complete(null);
        });
  }

  @Override
  public TCompletableFuture<Void> thenAcceptAsync(Consumer<? super T> then) {
    return thenAccept(then);
  }

  @Override
  public TCompletableFuture<Void> thenRun(Runnable then) {
    Objects.requireNonNull(then);
    return thenAccept(result -> then.run());
  }

  @Override
  public TCompletableFuture<Void> thenRunAsync(Runnable then) {
    return thenRun(then);
  }

  @Override
  public <U> TCompletableFuture<U> thenCompose(
      Function<? super T, ? extends TCompletionStage<U>> then) {
    Objects.requireNonNull(then);
    return next(AT_ONCE, (result, next) -> next.follow(then.apply(result).toCompletableFuture()));
  }

  private void follow(TCompletableFuture<T> other) {
    other.onceDone(() -> settle(other.value, other.failure));
  }

  @Override
  public <U> TCompletableFuture<U> thenComposeAsync(
      Function<? super T, ? extends TCompletionStage<U>> then) {
    return thenCompose(then);
  }

  @Override
  public <U, V> TCompletableFuture<V> thenCombine(
      TCompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> then) {
    Objects.requireNonNull(then);
    TCompletableFuture<? extends U> second = other.toCompletableFuture();
    return settledWith(second).thenApply(both -> then.apply(value, second.value));
  }

  @Override
  public <U> TCompletableFuture<Void> thenAcceptBoth(
      TCompletionStage<? extends U> other, BiConsumer<? super T, ? super U> then) {
    Objects.requireNonNull(then);
    TCompletableFuture<? extends U> second = other.toCompletableFuture();
    return settledWith(second).thenAccept(both -> then.accept(value, second.value));
  }

  @Override
  public <U> TCompletableFuture<U> applyToEither(
      TCompletionStage<? extends T> other, Function<? super T, U> then) {
    return either(other).thenApply(then);
  }

  @Override
  public TCompletableFuture<Void> acceptEither(
      TCompletionStage<? extends T> other, Consumer<? super T> then) {
    return either(other).thenAccept(then);
  }

  private TCompletableFuture<T> either(TCompletionStage<? extends T> other) {
    TCompletableFuture<? extends T> second = other.toCompletableFuture();
    TCompletableFuture<T> first = new TCompletableFuture<>();
    first.follow(this);
    second.onceDone(() -> first.settle(second.value, second.failure));
    return first;
  }

  @Override
  public <U> TCompletableFuture<U> handle(
      BiFunction<? super T, ? super @Nullable Throwable, ? extends U> then) {
    Objects.requireNonNull(then);
    TCompletableFuture<U> next = new TCompletableFuture<>();
    onceDone(() -> next.attempt(() -> next.complete(then.apply(value, failure))));
    return next;
  }

  @Override
  public TCompletableFuture<T> whenComplete(
      BiConsumer<? super T, ? super @Nullable Throwable> then) {
    Objects.requireNonNull(then);
    TCompletableFuture<T> next = new TCompletableFuture<>();
    onceDone(() -> next.settle(value, failureAfter(then)));
    return next;
  }

  private @Nullable Throwable failureAfter(
      BiConsumer<? super T, ? super @Nullable Throwable> then) {
    try {
      then.accept(value, failure);
      return failure;
    } catch (Throwable thrown) {
      if (failure != null && !failure.equals(thrown)) {
        failure.addSuppressed(thrown);
      }
      return failure == null ? thrown : failure;
    }
  }

  @Override
  public TCompletableFuture<T> exceptionally(Function<Throwable, ? extends T> then) {
    Objects.requireNonNull(then);
    return handle((result, thrown) -> thrown == null ? result : then.apply(thrown));
  }

  @Override
  public TCompletableFuture<T> toCompletableFuture() {
    return this;
  }

  @Override
  public boolean isDone() {
    return done;
  }

  @Override
  public boolean isCancelled() {
    return failure instanceof CancellationException;
  }

  public boolean isCompletedExceptionally() {
    return failure != null;
  }

  /**
   * The result.
   *
   * @throws IllegalStateException if it is not there yet: it would never be
   */
  public T join() {
    requireDone();
    throwIfCancelled();
    if (failure != null) {
      throw completion(failure);
    }
    return value;
  }

  public T getNow(T otherwise) {
    return done ? join() : otherwise;
  }

  /**
   * The result.
   *
   * @throws IllegalStateException if it is not there yet: it would never be
   */
  @Override
  public T get() throws ExecutionException {
    requireDone();
    throwIfCancelled();
    if (failure == null) {
      return value;
    }
    boolean wrapped = failure instanceof TCompletionException && failure.getCause() != null;
    throw new ExecutionException(wrapped ? failure.getCause() : failure);
  }

  /**
   * The result.
   *
   * @throws TTimeoutException at once if it is not there yet: no time would bring it
   */
  @Override
  public T get(long timeout, TimeUnit unit) throws ExecutionException, TTimeoutException {
    if (!done) {
      throw new TTimeoutException();
    }
    return get();
  }

  private void requireDone() {
    if (!done) {
      throw new IllegalStateException(
          "a function runs on one thread, so nobody completes this future while it is waited for:"
              + " complete it before");
    }
  }

  private void throwIfCancelled() {
    if (failure instanceof CancellationException cancelled) {
      throw cancelled;
    }
  }

  /** How many stages wait for this one. */
  public int getNumberOfDependents() {
    return dependents.size();
  }

  @Override
  public String toString() {
    String state =
        !done
            ? "Not completed"
                + (dependents.isEmpty() ? "" : ", " + dependents.size() + " dependents")
            : failure == null ? "Completed normally" : "Completed exceptionally: " + failure;
    return super.toString() + "[" + state + "]";
  }
}
