package dev.breakwater.edge.gateway;

import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.Call;
import dev.breakwater.guest.http.Header;
import dev.breakwater.guest.http.Headers;
import dev.breakwater.guest.http.HttpClient;
import dev.breakwater.guest.http.HttpException;
import dev.breakwater.guest.http.HttpTimeoutException;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The core behind the edge. A request to it is built from scratch, so that nothing a client sends
 * reaches it but method, target, body and the headers that are named here.
 */
final class Core {
  private final HttpClient client;
  private final Settings settings;

  Core(HttpClient client, Settings settings) {
    this.client = client;
    this.settings = settings;
  }

  /** The core's own health. */
  Response health() throws HttpException {
    return sent(Call.of("GET", settings.core(), "/health").withTimeouts(settings.timeouts()));
  }

  /**
   * A client's request, for {@code userId} if its token was valid. What GET and HEAD bring along
   * means nothing (RFC 9110, section 9.3.1) and stays here.
   */
  Response forward(Exchange exchange, Optional<String> userId) throws HttpException {
    Request request = exchange.request();
    return sent(
        new Call(
            request.method(),
            settings.core(),
            Target.encoded(request.target()),
            new Headers(headers(exchange, userId)),
            isRead(request.method()) ? Body.empty() : request.body(),
            Optional.of(settings.timeouts())));
  }

  private List<Header> headers(Exchange exchange, Optional<String> userId) {
    Request request = exchange.request();
    List<Header> lines = new ArrayList<>();
    for (Header header : request.headers().entries()) {
      if (isPassed(header.name(), request.method())) {
        lines.add(header);
      }
    }
    if (request.headers().first("content-type").isEmpty()) {
      lines.add(new Header("content-type", "application/json"));
    }
    lines.addAll(Forwarded.headers(request, settings));
    lines.add(new Header("traceparent", exchange.trace().parent()));
    exchange.trace().state().ifPresent(state -> lines.add(new Header("tracestate", state)));
    lines.add(new Header("x-request-id", exchange.id()));
    userId.ifPresent(user -> lines.addAll(EdgeProof.headers(user, settings)));
    return lines;
  }

  private static boolean isPassed(String name, String method) {
    return switch (name) {
      case "content-type",
          "accept",
          "accept-language",
          "range",
          "if-match",
          "if-none-match",
          "if-modified-since",
          "if-unmodified-since",
          "if-range",
          "idempotency-key" ->
          true;
      case "content-length" -> !isRead(method);
      default -> false;
    };
  }

  /** A read is sent once more if the connection broke; it changes nothing, however often. */
  private Response sent(Call call) throws HttpException {
    try {
      return client.send(call);
    } catch (HttpTimeoutException late) {
      throw late;
    } catch (HttpException broken) {
      if (!isRead(call.method())) {
        throw broken;
      }
      return client.send(call);
    }
  }

  private static boolean isRead(String method) {
    return method.equals("GET") || method.equals("HEAD");
  }
}
