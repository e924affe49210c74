package dev.breakwater.local;

/**
 * A part of the platform cannot start. The message says which part, what was found, and what to do
 * or which log to read.
 */
public final class StartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StartException(String message) {
    super(message);
  }

  StartException(String message, Throwable cause) {
    super(message, cause);
  }
}
