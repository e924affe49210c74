package dev.breakwater.guest.jdk.java.security;

import java.security.GeneralSecurityException;

/** {@link java.security.KeyException}. */
public class TKeyException extends GeneralSecurityException {
  private static final long serialVersionUID = 1L;

  public TKeyException() {}

  public TKeyException(String message) {
    super(message);
  }

  public TKeyException(String message, Throwable cause) {
    super(message, cause);
  }

  public TKeyException(Throwable cause) {
    super(cause);
  }
}
