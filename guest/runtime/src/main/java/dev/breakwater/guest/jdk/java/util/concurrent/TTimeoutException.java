package dev.breakwater.guest.jdk.java.util.concurrent;

import org.jspecify.annotations.Nullable;

/** {@link java.util.concurrent.TimeoutException}. */
public class TTimeoutException extends Exception {
  private static final long serialVersionUID = 1;

  public TTimeoutException() {}

  public TTimeoutException(@Nullable String message) {
    super(message);
  }

  public TTimeoutException(@Nullable Throwable cause) {
    super(cause);
  }

  public TTimeoutException(@Nullable String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
