package dev.breakwater.host.http;

import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.wasi.ErrorCode;
import dev.breakwater.host.wasi.Fields;
import dev.breakwater.host.wasi.FutureResponse;
import dev.breakwater.host.wasi.IncomingMessage;
import dev.breakwater.host.wasi.OutgoingBody;
import dev.breakwater.host.wasi.OutgoingMessage;
import dev.breakwater.host.wasi.RequestOptions;
import dev.breakwater.host.wasi.Signal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One request to an upstream.
 *
 * <p>It is sent when its body is complete, when as much of it waits as may, when the guest flushes
 * it or asks for the response, whichever comes first. So a body that is short goes with its length,
 * a request without one does not pretend to have it, and a client that stalls within a short body
 * keeps no thread of the upstream waiting.
 */
final class UpstreamExchange {
  /** What the exchange is made of. */
  record Parts(
      HttpClient client,
      HttpRequest.Builder request,
      OutgoingMessage.Request message,
      RequestOptions options,
      String origin,
      CallObserver observer) {}

  private final Parts parts;
  private final Signal signal;
  private final UpstreamBody body;
  private final FutureResponse future;
  private @Nullable CompletableFuture<HttpResponse<UpstreamResponse>> sent;
  private boolean cancelled;

  UpstreamExchange(Parts parts, Signal signal) {
    this.parts = parts;
    this.signal = signal;
    this.body = new UpstreamBody(signal, this::start);
    this.future = new FutureResponse(signal, this::start, this::cancel);
  }

  /** The response to come; the request is sent at the right moment. */
  FutureResponse begin() {
    Optional<OutgoingBody> content = parts.message().content();
    if (content.isEmpty()) {
      start();
    } else {
      content.get().sendTo(body);
    }
    return future;
  }

  private void start() {
    if (sent != null || cancelled) {
      return;
    }
    String method = parts.message().method();
    HttpRequest.Builder builder = parts.request().method(method, publisher());
    HostTraces.Call call = parts.observer().begin(method, parts.origin(), builder);
    HttpRequest request = builder.build();
    sent = parts.client().sendAsync(request, info -> new UpstreamResponse(signal, parts.options()));
    CompletableFuture<Void> ignored =
        sent.handle((response, cause) -> {
          complete(response, cause, call);
          return null;
        });
  }

  private void cancel() {
    cancelled = true;
    if (sent != null) {
      sent.cancel(true);
    }
  }

  private void complete(
      @Nullable HttpResponse<UpstreamResponse> response,
      @Nullable Throwable cause,
      HostTraces.Call call) {
    if (response != null) {
      call.over(Integer.toString(response.statusCode()));
      future.complete(
          new IncomingMessage.Response(response.statusCode(), fields(response), response.body()));
    } else if (cause != null) {
      body.cancel();
      Variant code = UpstreamErrors.code(cause);
      call.over(cancelled ? "cancelled" : ErrorCode.name(code));
      future.fail(code);
    }
  }

  private static Fields fields(HttpResponse<?> response) {
    List<Fields.Entry> entries = new ArrayList<>();
    response
        .headers()
        .map()
        .forEach((name, values) -> values.forEach(value -> entries.add(entry(name, value))));
    return Fields.received(entries);
  }

  private static Fields.Entry entry(String name, String value) {
    return new Fields.Entry(name, value.getBytes(StandardCharsets.ISO_8859_1));
  }

  private BodyPublisher publisher() {
    Optional<OutgoingBody> content = parts.message().content();
    if (content.isEmpty()) {
      return BodyPublishers.noBody();
    }
    OutgoingBody outgoing = content.get();
    Optional<Long> length =
        outgoing.finished() ? Optional.of(outgoing.written()) : outgoing.declaredLength();
    if (length.isEmpty()) {
      return BodyPublishers.fromPublisher(body);
    }
    return length.get() == 0
        ? BodyPublishers.noBody()
        : BodyPublishers.fromPublisher(body, length.get());
  }
}
