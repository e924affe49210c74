package dev.breakwater.core.adapters.rest;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response.StatusType;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * An error as callers see it: the members of RFC 9457 behind the text that clients of old read.
 *
 * @param error for people; it tells nothing of the inside
 * @param index the element of the request that is wrong, from 0, where there are several
 */
public record Problem(StatusType status, ErrorCode code, String error, OptionalInt index) {

  /** An error with the status of its code. */
  public static Problem of(ErrorCode code, String error) {
    return new Problem(code.status(), code, error, OptionalInt.empty());
  }

  /** An error of which only the status is known. */
  static Problem of(StatusType status) {
    ErrorCode code = ErrorCode.of(status.getStatusCode());
    String error =
        status.getStatusCode() < 500
            ? status.getReasonPhrase().toLowerCase(Locale.ROOT)
            : "internal server error";
    return new Problem(status, code, error, OptionalInt.empty());
  }

  /** The same error of one element. */
  Problem at(int place) {
    return new Problem(status, code, error, OptionalInt.of(place));
  }

  /** Compact JSON in UTF-8. */
  byte[] json(String requestId) {
    JsonObjectBuilder object =
        Json.createObjectBuilder()
            .add("error", error)
            .add("type", "about:blank")
            .add("title", status.getReasonPhrase())
            .add("status", status.getStatusCode())
            .add("code", code.text())
            .add("request_id", requestId);
    index.ifPresent(place -> object.add("index", place));
    return object.build().toString().getBytes(StandardCharsets.UTF_8);
  }
}
