package dev.breakwater.edge.gateway;

import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.Header;
import dev.breakwater.guest.http.Headers;
import dev.breakwater.guest.http.Response;
import java.util.ArrayList;
import java.util.List;

/**
 * An error that the edge answers itself.
 *
 * @param title the phrase of the status (RFC 9110)
 * @param code for programs
 * @param error for people
 * @param headers that go with it
 */
record Problem(int status, String title, String code, String error, List<Header> headers) {
  private static final String PROBLEM_JSON = "application/problem+json";

  Problem(int status, String title, String code, String error) {
    this(status, title, code, error, List.of());
  }

  /** The token is missing, or refused for {@code reason}. */
  static Problem unauthenticated(String reason, boolean withToken) {
    Header challenge = new Header("www-authenticate", Bearer.challenge(reason, withToken));
    return new Problem(401, "Unauthorized", "unauthenticated", reason, List.of(challenge));
  }

  static Problem brokenBody() {
    return new Problem(400, "Bad Request", "validation", "request body broke off");
  }

  static Problem notFound() {
    return new Problem(404, "Not Found", "not_found", "not found");
  }

  static Problem methodNotAllowed(String allowed) {
    return new Problem(
        405,
        "Method Not Allowed",
        "method_not_allowed",
        "method not allowed",
        List.of(new Header("allow", allowed)));
  }

  static Problem payloadTooLarge(long limit) {
    return new Problem(
        413,
        "Content Too Large",
        "payload_too_large",
        "request body exceeds maximum of " + limit + " bytes");
  }

  static Problem internal() {
    return new Problem(500, "Internal Server Error", "internal", "internal server error");
  }

  static Problem unreachable() {
    return new Problem(502, "Bad Gateway", "bad_gateway", "Proxy error: core is unreachable");
  }

  static Problem unhealthy() {
    return new Problem(
        503, "Service Unavailable", "unavailable", "Health check failed: core is unreachable");
  }

  static Problem timeout() {
    return new Problem(
        504, "Gateway Timeout", "timeout", "Proxy error: core did not answer in time");
  }

  /** The answer: RFC 9457's members and {@code error}, under the type that the client asks for. */
  Response answer(Exchange exchange) {
    List<Header> lines = new ArrayList<>(headers);
    boolean wanted = accepts(exchange.request().headers().all("accept"));
    lines.add(new Header("content-type", wanted ? PROBLEM_JSON : "application/json"));
    return new Response(status, new Headers(lines), Body.of(json(exchange.id())));
  }

  private static boolean accepts(List<String> values) {
    for (String value : values) {
      if (value.contains(PROBLEM_JSON)) {
        return true;
      }
    }
    return false;
  }

  private String json(String requestId) {
    return new JsonObject()
        .member("error", error)
        .member("type", "about:blank")
        .member("title", title)
        .member("status", status)
        .member("code", code)
        .member("request_id", requestId)
        .done();
  }
}
