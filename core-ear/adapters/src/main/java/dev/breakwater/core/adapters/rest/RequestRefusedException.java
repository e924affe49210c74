package dev.breakwater.core.adapters.rest;

import jakarta.ws.rs.core.Response.StatusType;

/** The request cannot be read as what it should be; the message is for the caller. */
final class RequestRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient StatusType status;

  RequestRefusedException(StatusType status, String message) {
    super(message);
    this.status = status;
  }

  StatusType status() {
    return status;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
