package dev.breakwater.edge.gateway;

import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.BrokenBodyException;
import dev.breakwater.guest.http.Call;
import dev.breakwater.guest.http.Header;
import dev.breakwater.guest.http.Headers;
import dev.breakwater.guest.http.HttpClient;
import dev.breakwater.guest.http.HttpException;
import dev.breakwater.guest.http.HttpTimeoutException;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The core behind the edge. A request to it is built from scratch, so that nothing a client sends
 * reaches it but method, target, body and the headers that are named here.
 */
final class Core {
  /** The longest body that is held back to be signed; no JSON may be longer. */
  private static final int MAX_SIGNED_BYTES = 2 * 1024 * 1024;

  private static final String UPLOAD = "/api/files/upload";

  private final HttpClient client;
  private final Settings settings;
  private final EdgeProof proof;

  Core(Surroundings surroundings, Settings settings) {
    this.client = surroundings.client();
    this.settings = settings;
    this.proof = new EdgeProof(settings, surroundings.requestIds(), surroundings.clockMillis());
  }

  /** The core's own health. */
  Response health() throws HttpException {
    Call call = Call.of("GET", settings.core(), "/health").withTimeouts(settings.timeouts());
    return sent(call, unproved -> unproved);
  }

  /**
   * A client's request, for {@code userId} if its token was valid. What GET and HEAD bring along
   * means nothing (RFC 9110, section 9.3.1) and stays here.
   */
  Response forward(Exchange exchange, Optional<String> userId) throws HttpException {
    Request request = exchange.request();
    Call call =
        new Call(
            request.method(),
            settings.core(),
            Target.encoded(request.target()),
            new Headers(headers(exchange, userId)),
            body(request),
            Optional.of(settings.timeouts()));
    return sent(call, attempt -> proof.on(attempt, userId));
  }

  /** How long the body of {@code request} may be. */
  long maxBodyBytes(Request request) {
    long limit = settings.maxBodyBytes();
    return isHeld(request) ? Math.min(limit, MAX_SIGNED_BYTES) : limit;
  }

  private boolean isHeld(Request request) {
    boolean upload = request.method().equals("POST") && request.path().equals(UPLOAD);
    return settings.signsRequests() && !upload;
  }

  private Body body(Request request) throws HttpException {
    if (isRead(request.method())) {
      return Body.empty();
    }
    return isHeld(request) ? held(request.body()) : request.body();
  }

  private static Body held(Body body) throws HttpException {
    try {
      return Body.of(body.bytes(MAX_SIGNED_BYTES));
    } catch (IOException e) {
      throw new BrokenBodyException(e);
    }
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
    if (userId.isPresent() && settings.forwardsAuthorization()) {
      lines.add(new Header("authorization", "Bearer " + Bearer.token(request.headers())));
    }
    lines.addAll(Forwarded.headers(request, settings));
    lines.add(new Header("traceparent", exchange.trace().parent()));
    exchange.trace().state().ifPresent(state -> lines.add(new Header("tracestate", state)));
    lines.add(new Header("x-request-id", exchange.id()));
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
  private Response sent(Call call, UnaryOperator<Call> proving) throws HttpException {
    try {
      return client.send(proving.apply(call));
    } catch (HttpTimeoutException late) {
      throw late;
    } catch (HttpException broken) {
      if (!isRead(call.method())) {
        throw broken;
      }
      return client.send(proving.apply(call));
    }
  }

  static boolean isRead(String method) {
    return method.equals("GET") || method.equals("HEAD");
  }
}
