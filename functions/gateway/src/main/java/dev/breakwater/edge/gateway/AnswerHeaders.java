package dev.breakwater.edge.gateway;

import dev.breakwater.guest.http.Header;
import dev.breakwater.guest.http.Headers;
import dev.breakwater.guest.http.Response;
import java.util.ArrayList;
import java.util.List;

/** The headers of answers: what of the core's is relayed, and what the edge adds to each. */
final class AnswerHeaders {
  private static final int FIRST_ERROR = 400;
  private static final String ONE_YEAR = "max-age=31536000";

  private AnswerHeaders() {}

  /** The core's answer with the headers that clients may see. */
  static Response relayed(Response answer, String method) {
    boolean bodiless = method.equals("HEAD") || answer.status() == 204 || answer.status() == 304;
    List<Header> lines = new ArrayList<>();
    for (Header header : answer.headers().entries()) {
      // Hosts hold an answer to the length it promises, also where no body follows.
      boolean promised = bodiless && header.name().equals("content-length");
      if (isRelayed(header.name()) && !promised) {
        lines.add(header);
      }
    }
    return new Response(answer.status(), new Headers(lines), answer.body());
  }

  private static boolean isRelayed(String name) {
    return switch (name) {
      case "content-type",
          "content-length",
          "content-disposition",
          "content-range",
          "accept-ranges",
          "etag",
          "last-modified",
          "cache-control",
          "location",
          "link",
          "allow",
          "retry-after",
          "ratelimit",
          "ratelimit-policy",
          "idempotency-replayed",
          "vary",
          "www-authenticate" ->
          true;
      default -> false;
    };
  }

  /** The answer with what every answer of the edge has. */
  static Response complete(Response answer, Exchange exchange, Settings settings) {
    boolean error = answer.status() >= FIRST_ERROR;
    Response kept = error ? answer.withHeader("cache-control", "no-store") : answer;
    List<Header> lines = new ArrayList<>(kept.headers().entries());
    lines.add(new Header("x-request-id", exchange.id()));
    lines.add(
        new Header(
            "content-security-policy", "default-src 'none'; frame-ancestors 'none'; sandbox"));
    lines.add(new Header("x-content-type-options", "nosniff"));
    lines.add(new Header("x-frame-options", "DENY"));
    lines.add(new Header("referrer-policy", "no-referrer"));
    if (Forwarded.isHttps(exchange.request(), settings)) {
      lines.add(new Header("strict-transport-security", ONE_YEAR));
    }
    lines.addAll(Cors.headers(exchange.request().headers(), settings.corsAllowedOrigins()));
    return new Response(kept.status(), new Headers(lines), kept.body());
  }
}
