package dev.breakwater.guest.http;

import java.util.Optional;

/**
 * A request to another server.
 *
 * @param target path and query, beginning with {@code /}
 * @param timeouts how long to wait; the host's own limits if empty
 */
public record Call(
    String method,
    Origin origin,
    String target,
    Headers headers,
    Body body,
    Optional<Timeouts> timeouts) {

  /** A request without headers and body. */
  public static Call of(String method, Origin origin, String target) {
    return new Call(method, origin, target, Headers.empty(), Body.empty(), Optional.empty());
  }

  /** The same call with a single header line named {@code name}. */
  public Call withHeader(String name, String value) {
    return new Call(method, origin, target, headers.with(name, value), body, timeouts);
  }

  /** The same call with another body. */
  public Call withBody(Body other) {
    return new Call(method, origin, target, headers, other, timeouts);
  }

  /** The same call with limits to its waiting. */
  public Call withTimeouts(Timeouts limits) {
    return new Call(method, origin, target, headers, body, Optional.of(limits));
  }
}
