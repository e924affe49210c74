package dev.breakwater.guest.testing;

import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.Call;
import dev.breakwater.guest.http.Header;
import dev.breakwater.guest.http.Headers;
import dev.breakwater.guest.http.HttpClient;
import dev.breakwater.guest.http.HttpException;
import dev.breakwater.guest.http.Origin;
import dev.breakwater.guest.http.Response;
import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.wasi.ErrorCode;
import dev.breakwater.host.wasi.Fields;
import dev.breakwater.host.wasi.FutureResponse;
import dev.breakwater.host.wasi.IncomingMessage;
import dev.breakwater.host.wasi.OutgoingClient;
import dev.breakwater.host.wasi.OutgoingMessage;
import dev.breakwater.host.wasi.Signal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Upstreams as the client of a host: a fake is called when the component asks for its answer. */
final class OfferedHttp {
  /** The library's, which a fake on the JVM does not see. */
  private static final Set<String> FRAMING = Set.of("content-length");

  /** Those that carry more than their name. */
  private static final Set<ErrorCode> WITH_DETAILS =
      Set.of(
          ErrorCode.DNS_ERROR,
          ErrorCode.TLS_ALERT_RECEIVED,
          ErrorCode.HTTP_REQUEST_BODY_SIZE,
          ErrorCode.INTERNAL_ERROR);

  private OfferedHttp() {}

  static OutgoingClient of(HttpClient client) {
    return client instanceof RealHttp real
        ? real.offered()
        : (request, options, signal) -> new Exchanged(client, request, signal).future;
  }

  /** One call. */
  private static final class Exchanged {
    private final HttpClient client;
    private final OutgoingMessage.Request request;
    private final CollectedBody body = new CollectedBody(false);
    private final FutureResponse future;
    private boolean sent;

    Exchanged(HttpClient client, OutgoingMessage.Request request, Signal signal) {
      this.client = client;
      this.request = request;
      this.future = new FutureResponse(signal, this::send, () -> sent = true);
      request.content().ifPresent(content -> content.sendTo(body));
    }

    private void send() {
      if (sent) {
        return;
      }
      sent = true;
      try {
        Response response = client.send(call());
        future.complete(
            new IncomingMessage.Response(
                response.status(),
                Fields.received(fields(response.headers())),
                new StreamSource(response.body().stream())));
      } catch (HttpException e) {
        future.fail(code(String.valueOf(e.getMessage())));
      }
    }

    private Call call() {
      Headers headers =
          new Headers(
              request.headers().entries().stream()
                  .filter(field -> !FRAMING.contains(field.name()))
                  .map(field -> new Header(field.name(), field.text()))
                  .toList());
      return new Call(
          request.method(),
          new Origin(request.scheme().orElse("https"), request.authority().orElse("")),
          request.target().orElse("/"),
          headers,
          Body.of(body.bytes()),
          Optional.empty());
    }
  }

  private static List<Fields.Entry> fields(Headers headers) {
    return headers.entries().stream()
        .map(h -> new Fields.Entry(h.name(), h.value().getBytes(StandardCharsets.ISO_8859_1)))
        .toList();
  }

  private static Variant code(String word) {
    @Nullable ErrorCode code = null;
    for (ErrorCode known : ErrorCode.values()) {
      if (known.name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_'))) {
        code = known;
      }
    }
    return code == null || WITH_DETAILS.contains(code) ? ErrorCode.internal(word) : code.value();
  }
}
