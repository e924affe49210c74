package dev.breakwater.guest.jdk.java.security;

import java.security.KeyException;

/** {@link java.security.InvalidKeyException}. */
public class TInvalidKeyException extends KeyException {
  private static final long serialVersionUID = 1L;

  public TInvalidKeyException() {}

  public TInvalidKeyException(String message) {
    super(message);
  }

  public TInvalidKeyException(String message, Throwable cause) {
    super(message, cause);
  }

  public TInvalidKeyException(Throwable cause) {
    super(cause);
  }
}
