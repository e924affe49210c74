package dev.breakwater.edge.crm.gateway;

import dev.breakwater.crm.CrmError;
import dev.breakwater.crm.Limits;
import dev.breakwater.edge.crm.Answers;
import dev.breakwater.edge.crm.CrmService;
import dev.breakwater.edge.crm.Surroundings;
import dev.breakwater.edge.crm.Upstream;
import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.Call;
import dev.breakwater.guest.http.Header;
import dev.breakwater.guest.http.Headers;
import dev.breakwater.guest.http.HttpException;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Where requests of some paths go.
 *
 * @param variable has the address of the service
 */
record Forwarding(String variable) {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Of {@code /customers} and {@code /orders}, alone or with one segment more. */
  static Optional<Forwarding> of(String path) {
    if (isOrBelow("/customers", path)) {
      return Optional.of(new Forwarding("customer_service_url"));
    }
    return isOrBelow("/orders", path)
        ? Optional.of(new Forwarding("order_service_url"))
        : Optional.empty();
  }

  private static boolean isOrBelow(String list, String path) {
    int below = list.length() + 1;
    return path.equals(list)
        || (path.startsWith(list + "/") && path.length() > below && path.indexOf('/', below) < 0);
  }

  /**
   * The service's answer.
   *
   * @throws IOException if the client's body cannot be read
   */
  Response forward(Request request, Surroundings surroundings) throws IOException {
    Upstream upstream = Upstream.named(variable, PATIENCE, surroundings);
    byte[] body =
        Upstream.isRead(request.method())
            ? new byte[0]
            : request.body().bytes(Limits.MAX_BODY_BYTES);
    Call call =
        upstream
            .call(request.method(), request.target())
            .withHeader(
                "content-type", request.headers().first("content-type").orElse("application/json"))
            .withHeader("x-request-id", CrmService.requestId(request))
            .withBody(Body.of(body));
    try {
      return relayed(upstream.send(call), request.method());
    } catch (HttpException e) {
      surroundings.log().failure(e);
      return Answers.error(CrmError.UPSTREAM_UNAVAILABLE);
    }
  }

  private static Response relayed(Response answer, String method) {
    Headers headers = Headers.empty();
    for (Header header : answer.headers().entries()) {
      if (isRelayed(header.name(), method)) {
        headers = headers.plus(header.name(), header.value());
      }
    }
    return new Response(answer.status(), headers, answer.body());
  }

  /** A length of what HEAD does not send would be compared with what is sent. */
  private static boolean isRelayed(String name, String method) {
    return switch (name) {
      case "content-type", "server-timing", "allow", "link" -> true;
      case "content-length" -> !method.equals("HEAD");
      default -> false;
    };
  }
}
