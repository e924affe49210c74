package dev.breakwater.host.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * An answer that the host gives in place of a guest, in the shape of all the platform's errors.
 *
 * @param error what is wrong, for people
 * @param code the same, for programs
 */
record Problem(int status, String error, String code) {
  static final Problem INTERNAL = new Problem(500, "internal server error", "internal");
  static final Problem OVERLOADED = new Problem(503, "too many requests at once", "unavailable");
  static final Problem CLIENT_STALLED =
      new Problem(408, "the request's body did not come in time", "timeout");
  static final Problem TIMEOUT = new Problem(504, "the answer did not come in time", "timeout");
  static final Problem BODY_TOO_LARGE =
      new Problem(413, "the request's body is too large", "content_too_large");
  static final Problem CONNECT =
      new Problem(501, "the method CONNECT is not served", "not_implemented");
  static final Problem TRANSFER_CODING =
      new Problem(501, "of the transfer codings only chunked is known", "not_implemented");

  private static final String PROBLEM_JSON = "application/problem+json";

  /** What the server found wrong with a request; says no more than the status' own phrase. */
  static Problem ofStatus(int status) {
    String phrase = title(status).toLowerCase(Locale.ROOT);
    return switch (status) {
      case 408 -> new Problem(status, phrase, "timeout");
      case 500 -> INTERNAL;
      default -> new Problem(status, phrase, phrase.replace(' ', '_').replace('-', '_'));
    };
  }

  private static String title(int status) {
    return status == INTERNAL.status ? "Internal Server Error" : HttpStatus.getMessage(status);
  }

  /** Answers {@code request} with this; nothing may have been sent yet. */
  void answer(Request request, Response response, Callback callback) {
    String id = RequestId.of(request);
    response.setStatus(status);
    boolean asked =
        request.getHeaders().getCSV(HttpHeader.ACCEPT, false).stream()
            .anyMatch(type -> HttpField.stripParameters(type).equalsIgnoreCase(PROBLEM_JSON));
    response
        .getHeaders()
        .put(HttpHeader.CONTENT_TYPE, asked ? PROBLEM_JSON : "application/json")
        .put(RequestId.FIELD, id);
    if (status == OVERLOADED.status) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, "1");
    }
    response.write(true, StandardCharsets.UTF_8.encode(json(id)), callback);
  }

  private String json(String id) {
    return ("{\"error\":\"%s\",\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,"
            + "\"code\":\"%s\",\"request_id\":\"%s\"}")
        .formatted(error, title(status), status, code, id);
  }
}
