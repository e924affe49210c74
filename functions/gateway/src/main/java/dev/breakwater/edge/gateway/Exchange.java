package dev.breakwater.edge.gateway;

import dev.breakwater.guest.http.Request;
import java.util.UUID;

/**
 * One request at the edge, and what the edge calls it.
 *
 * @param id the request's own, whatever the client wrote
 * @param beginMillis when it came, in milliseconds since 1970
 */
record Exchange(Request request, String id, Trace trace, long beginMillis) {

  /** The same request with at most {@code bytes} of a body. */
  Exchange limitedTo(long bytes) {
    return new Exchange(request.withBody(request.body().atMost(bytes)), id, trace, beginMillis);
  }

  static Exchange of(Request request, UUID id, long beginMillis) {
    return new Exchange(request, id.toString(), Trace.of(request.headers(), id), beginMillis);
  }
}
