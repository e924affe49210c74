package dev.breakwater.core.adapters.rest;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.Optional;

/** A status that Jakarta REST has no constant for, or one under a name of old. */
record OtherStatus(int code, String reason) implements StatusType {
  /** The status with its phrase of RFC 9110; one without a phrase has that of its class. */
  static StatusType of(int code) {
    return switch (code) {
      case 413 -> new OtherStatus(code, "Content Too Large");
      case 422 -> new OtherStatus(code, "Unprocessable Content");
      default ->
          Optional.<StatusType>ofNullable(Status.fromStatusCode(code))
              .orElseGet(() -> new OtherStatus(code, code < 500 ? "Bad Request" : "Server Error"));
    };
  }

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
