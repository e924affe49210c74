package dev.breakwater.guest.keyvalue;

import java.io.IOException;

/** A key-value store did not do what it was asked for; the message is the host's word for it. */
public final class KeyValueException extends IOException {
  private static final long serialVersionUID = 1;

  /** With the host's word, such as {@code no-such-store}. */
  public KeyValueException(String message) {
    super(message);
  }
}
