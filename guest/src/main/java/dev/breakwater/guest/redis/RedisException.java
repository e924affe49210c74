package dev.breakwater.guest.redis;

import java.io.IOException;

/** A Redis did not do what it was asked for; the message is its word for it, or the host's. */
public final class RedisException extends IOException {
  private static final long serialVersionUID = 1;

  /** With the word for it, such as {@code type-error}. */
  public RedisException(String message) {
    super(message);
  }
}
