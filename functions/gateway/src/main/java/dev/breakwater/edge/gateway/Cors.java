package dev.breakwater.edge.gateway;

import dev.breakwater.guest.http.Header;
import dev.breakwater.guest.http.Headers;
import dev.breakwater.guest.http.Request;
import java.util.ArrayList;
import java.util.List;

/**
 * Which web pages may read answers (the Fetch standard, CORS protocol). Credentials are never
 * allowed: tokens travel in a header of the page's own, not in cookies.
 *
 * <p>{@code allowed} is a list of origins with commas between them, {@code *} for every origin, or
 * empty, which turns all of this off.
 */
final class Cors {
  private static final String EVERY_ORIGIN = "*";
  private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
  private static final String REQUEST_HEADERS =
      "authorization, content-type, accept, accept-language, range, if-match, if-none-match,"
          + " if-modified-since, if-unmodified-since, if-range, idempotency-key, traceparent,"
          + " tracestate";
  private static final String ANSWER_HEADERS =
      "x-request-id, etag, location, link, allow, retry-after, ratelimit, ratelimit-policy,"
          + " content-disposition, content-range, accept-ranges, idempotency-replayed,"
          + " www-authenticate";
  private static final String MAX_AGE_SECONDS = "600";

  private Cors() {}

  /** Whether a browser asks in advance what a page may send. */
  static boolean isPreflight(Request request, String allowed) {
    return !allowed.isEmpty()
        && request.method().equals("OPTIONS")
        && request.headers().first("origin").isPresent()
        && request.headers().first("access-control-request-method").isPresent();
  }

  /** What the answer to a preflight says beyond {@link #headers}. */
  static Headers preflight(Headers request, String allowed) {
    if (granted(request, allowed).isEmpty()) {
      return Headers.empty();
    }
    return new Headers(
        List.of(
            new Header("access-control-allow-methods", METHODS),
            new Header("access-control-allow-headers", REQUEST_HEADERS),
            new Header("access-control-max-age", MAX_AGE_SECONDS)));
  }

  /** What every answer says to the page that asked. */
  static List<Header> headers(Headers request, String allowed) {
    if (allowed.isEmpty()) {
      return List.of();
    }
    List<Header> lines = new ArrayList<>();
    String granted = granted(request, allowed);
    if (!granted.isEmpty()) {
      lines.add(new Header("access-control-allow-origin", granted));
      lines.add(new Header("access-control-expose-headers", ANSWER_HEADERS));
    }
    if (!allowed.equals(EVERY_ORIGIN)) {
      lines.add(new Header("vary", "Origin"));
    }
    return lines;
  }

  /**
   * The value of {@code Access-Control-Allow-Origin}, empty if the page's origin is not allowed.
   */
  private static String granted(Headers request, String allowed) {
    if (allowed.equals(EVERY_ORIGIN)) {
      return EVERY_ORIGIN;
    }
    String origin = request.first("origin").orElse("");
    return !origin.isEmpty() && contains(allowed, origin) ? origin : "";
  }

  private static boolean contains(String list, String wanted) {
    int start = 0;
    while (start <= list.length()) {
      int comma = list.indexOf(',', start);
      int end = comma < 0 ? list.length() : comma;
      if (list.substring(start, end).trim().equals(wanted)) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }
}
