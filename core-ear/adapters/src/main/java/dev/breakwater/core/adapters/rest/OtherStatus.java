package dev.breakwater.core.adapters.rest;

import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.Response.StatusType;

/** A status that Jakarta REST has no constant for. */
record OtherStatus(int code, String reason) implements StatusType {
  @Override
  public int getStatusCode() {
    return code;
  }

  @Override
  public Family getFamily() {
    return Family.familyOf(code);
  }

  @Override
  public String getReasonPhrase() {
    return reason;
  }
}
