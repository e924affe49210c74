package dev.breakwater.core.crm.http;

import dev.breakwater.crm.CrmError;

/** A request that cannot be read. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final CrmError error;

  RefusedException(CrmError error) {
    super(error.text(), null, false, false);
    this.error = error;
  }

  CrmError error() {
    return error;
  }
}
