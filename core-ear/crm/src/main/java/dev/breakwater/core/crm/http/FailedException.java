package dev.breakwater.core.crm.http;

import dev.breakwater.crm.CrmError;

/** Something that a service needs has failed; the client learns what, the log learns why. */
public final class FailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final CrmError error;

  public FailedException(CrmError error, Throwable cause) {
    super(error.text(), cause);
    this.error = error;
  }

  CrmError error() {
    return error;
  }
}
