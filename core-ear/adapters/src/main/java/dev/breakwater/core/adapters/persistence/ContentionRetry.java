package dev.breakwater.core.adapters.persistence;

import dev.breakwater.core.adapters.failure.DatabaseFailure;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tries a transaction up to three times. It stands outside of the transaction's own interceptor, so
 * that each try is a new transaction.
 */
@RetriedOnContention
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class ContentionRetry {
  static final int TRIES = 3;
  private static final int MAX_PAUSE_MILLIS = 20;

  @AroundInvoke
  @Nullable Object retry(InvocationContext transaction) throws Exception {
    for (int tried = 1; ; tried++) {
      try {
        return transaction.proceed();
      } catch (RuntimeException failed) {
        if (tried == TRIES || DatabaseFailure.of(failed) != DatabaseFailure.CONTENTION) {
          throw failed;
        }
        // Two that met once shall not meet again.
        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(MAX_PAUSE_MILLIS));
      }
    }
  }
}
