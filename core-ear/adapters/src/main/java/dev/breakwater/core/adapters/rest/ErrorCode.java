package dev.breakwater.core.adapters.rest;

import jakarta.ws.rs.core.Response.StatusType;
import java.util.Arrays;
import java.util.Locale;

/** What went wrong, as programs read it: the member {@code code} of an error. */
public enum ErrorCode {
  VALIDATION(400),
  MALFORMED_JSON(400),
  UNAUTHENTICATED(401),
  INVALID_CREDENTIALS(401),
  FORBIDDEN(403),
  EDGE_VERIFICATION_FAILED(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  TIMEOUT(408),
  CONFLICT(409),
  PRECONDITION_FAILED(412),
  PAYLOAD_TOO_LARGE(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  UNPROCESSABLE(422),
  IDEMPOTENCY_KEY_REUSED(422),
  RATE_LIMITED(429),
  INTERNAL(500),
  UNAVAILABLE(503);

  private final int status;

  ErrorCode(int status) {
    this.status = status;
  }

  /** The status that goes with the code. */
  public StatusType status() {
    return OtherStatus.of(status);
  }

  /** In small letters, as it stands in the answer. */
  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The first code of {@code status}; for a status without one, what its class is called. */
  static ErrorCode of(int status) {
    return Arrays.stream(values())
        .filter(code -> code.status == status)
        .findFirst()
        .orElse(status < 500 ? VALIDATION : INTERNAL);
  }
}
