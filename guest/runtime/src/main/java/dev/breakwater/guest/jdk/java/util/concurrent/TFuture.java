package dev.breakwater.guest.jdk.java.util.concurrent;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** {@link java.util.concurrent.Future}. */
public interface TFuture<T> {
  boolean cancel(boolean mayInterruptIfRunning);

  boolean isCancelled();

  boolean isDone();

  T get() throws InterruptedException, ExecutionException;

  T get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TTimeoutException;
}
