package dev.breakwater.guest.jdk.java.util.concurrent;

import org.jspecify.annotations.Nullable;

/** {@link java.util.concurrent.CompletionException}. */
public class TCompletionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  protected TCompletionException() {}

  protected TCompletionException(@Nullable String message) {
    super(message);
  }

  public TCompletionException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  public TCompletionException(@Nullable Throwable cause) {
    super(cause);
  }
}
