package dev.breakwater.core.adapters.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.StatusType;

/** The request cannot be read as what it should be; the message is for the caller. */
final class RequestRefusedException extends WebApplicationException {
  private static final long serialVersionUID = 1L;

  RequestRefusedException(StatusType status, String message) {
    super(message, Answers.error(status, message));
  }
}
