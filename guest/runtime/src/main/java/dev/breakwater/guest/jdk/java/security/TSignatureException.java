package dev.breakwater.guest.jdk.java.security;

import java.security.GeneralSecurityException;

/** {@link java.security.SignatureException}. */
public class TSignatureException extends GeneralSecurityException {
  private static final long serialVersionUID = 1L;

  public TSignatureException() {}

  public TSignatureException(String message) {
    super(message);
  }

  public TSignatureException(String message, Throwable cause) {
    super(message, cause);
  }

  public TSignatureException(Throwable cause) {
    super(cause);
  }
}
