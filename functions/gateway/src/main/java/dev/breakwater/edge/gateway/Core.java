package dev.breakwater.edge.gateway;

import dev.breakwater.guest.Variables;
import dev.breakwater.guest.http.Call;
import dev.breakwater.guest.http.Headers;
import dev.breakwater.guest.http.HttpClient;
import dev.breakwater.guest.http.HttpException;
import dev.breakwater.guest.http.Origin;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import dev.breakwater.guest.http.Timeouts;
import java.time.Duration;
import java.util.Set;

/**
 * The core behind the edge. A request to it is built from scratch, so that nothing a client sends
 * reaches it but method, target, body and content type.
 */
final class Core {
  private static final Timeouts TIMEOUTS =
      new Timeouts(Duration.ofSeconds(3), Duration.ofSeconds(20), Duration.ofSeconds(20));
  private static final int MIN_SECRET_BYTES = 32;

  /** Headers that speak of one connection only (RFC 9110, section 7.6.1). */
  private static final Set<String> HOP_BY_HOP =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private final HttpClient client;
  private final Variables variables;

  Core(HttpClient client, Variables variables) {
    this.client = client;
    this.variables = variables;
  }

  /** The core's own health. */
  Response health() throws HttpException {
    return relayed(Call.of("GET", origin(), "/health").withTimeouts(TIMEOUTS));
  }

  /** A request that needs no user. */
  Response forward(Request request, String requestId) throws HttpException {
    return relayed(call(request, requestId));
  }

  /** A request of a user whose token was valid. */
  Response forwardFor(String userId, Request request, String requestId) throws HttpException {
    return relayed(
        call(request, requestId)
            .withHeader("x-user-id", userId)
            .withHeader("x-edge-verified", edgeSecret()));
  }

  private Call call(Request request, String requestId) {
    Call call =
        Call.of(request.method(), origin(), Target.encoded(request.target()))
            .withHeader(
                "content-type", request.headers().first("content-type").orElse("application/json"))
            .withHeader("x-request-id", requestId)
            .withBody(request.body())
            .withTimeouts(TIMEOUTS);
    return request
        .headers()
        .first("content-length")
        .map(length -> call.withHeader("content-length", length))
        .orElse(call);
  }

  private Response relayed(Call call) throws HttpException {
    Response answer = client.send(call);
    Headers headers = answer.headers().without(HOP_BY_HOP::contains);
    // After HEAD no body follows, and hosts hold an answer to the length it promises.
    return new Response(
        answer.status(),
        call.method().equals("HEAD") ? headers.without("content-length"::equals) : headers,
        answer.body());
  }

  private Origin origin() {
    return Origin.parse(variables.required("core_url"));
  }

  private String edgeSecret() {
    String secret = variables.required("edge_secret");
    if (secret.length() < MIN_SECRET_BYTES) {
      throw new IllegalStateException(
          "the variable edge_secret has fewer than " + MIN_SECRET_BYTES + " characters");
    }
    return secret;
  }
}
