package dev.breakwater.guest.jdk.java.security.spec;

import java.security.GeneralSecurityException;

/** {@link java.security.spec.InvalidKeySpecException}. */
public class TInvalidKeySpecException extends GeneralSecurityException {
  private static final long serialVersionUID = 1L;

  public TInvalidKeySpecException() {}

  public TInvalidKeySpecException(String message) {
    super(message);
  }

  public TInvalidKeySpecException(String message, Throwable cause) {
    super(message, cause);
  }

  public TInvalidKeySpecException(Throwable cause) {
    super(cause);
  }
}
