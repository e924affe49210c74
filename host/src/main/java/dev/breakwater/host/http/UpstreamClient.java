package dev.breakwater.host.http;

import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.wasi.ErrorCode;
import dev.breakwater.host.wasi.Fields;
import dev.breakwater.host.wasi.FutureResponse;
import dev.breakwater.host.wasi.IncomingMessage;
import dev.breakwater.host.wasi.OutgoingBody;
import dev.breakwater.host.wasi.OutgoingClient;
import dev.breakwater.host.wasi.OutgoingMessage;
import dev.breakwater.host.wasi.RequestOptions;
import dev.breakwater.host.wasi.RequestOptions.Limit;
import dev.breakwater.host.wasi.Signal;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Sends guests' requests with the JDK's client: HTTP/1.1, to allowed origins only, no redirects.
 */
public final class UpstreamClient implements OutgoingClient {
  /** Fields that the JDK's client writes itself. */
  private static final Set<String> OWN_FIELDS = Set.of("content-length", "expect");

  /** Guests choose the connect timeout, and the JDK's client has one each: so there is a limit. */
  private static final int MAX_CLIENTS = 64;

  private static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(60);

  private final AllowList allowed;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<Duration, HttpClient> clients = new ConcurrentHashMap<>();

  /** A client that reaches only {@code allowed}. */
  public UpstreamClient(AllowList allowed) {
    this.allowed = allowed;
  }

  @Override
  public FutureResponse send(OutgoingMessage.Request request, RequestOptions options, Signal signal)
      throws RefusedException {
    URI target = target(request);
    if (!allowed.allows(target)) {
      throw new RefusedException(ErrorCode.HTTP_REQUEST_DENIED.value());
    }
    UpstreamBody body = new UpstreamBody(signal);
    HttpRequest upstream = upstream(request, target, options, body);
    CompletableFuture<HttpResponse<UpstreamResponse>> exchange =
        client(options).sendAsync(upstream, info -> new UpstreamResponse(signal, options));
    FutureResponse future = new FutureResponse(signal, () -> exchange.cancel(true));
    CompletableFuture<Void> ignored =
        exchange.handle((response, cause) -> {
          complete(future, body, response, cause);
          return null;
        });
    request.content().ifPresent(content -> content.sendTo(body));
    return future;
  }

  @SuppressWarnings("NullAway") // handle() gives one of the two
  private static void complete(
      FutureResponse future,
      UpstreamBody body,
      @Nullable HttpResponse<UpstreamResponse> response,
      @Nullable Throwable cause) {
    if (response == null) {
      body.cancel();
      future.fail(UpstreamErrors.code(cause));
    } else {
      future.complete(
          new IncomingMessage.Response(response.statusCode(), fields(response), response.body()));
    }
  }

  private static Fields fields(HttpResponse<?> response) {
    List<Fields.Entry> entries = new ArrayList<>();
    response
        .headers()
        .map()
        .forEach((name, values) ->
            values.forEach(value ->
                entries.add(new Fields.Entry(name, value.getBytes(StandardCharsets.ISO_8859_1)))));
    return Fields.received(entries);
  }

  private HttpClient client(RequestOptions options) {
    Duration wanted = options.get(Limit.CONNECT).orElse(DEFAULT_CONNECT_TIMEOUT);
    Duration timeout = wanted.isZero() ? Duration.ofMillis(1) : wanted;
    Duration key = clients.size() < MAX_CLIENTS ? timeout : DEFAULT_CONNECT_TIMEOUT;
    return clients.computeIfAbsent(
        key,
        connect ->
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connect)
                .executor(threads)
                .build());
  }

  private static URI target(OutgoingMessage.Request request) throws RefusedException {
    String authority =
        request
            .authority()
            .orElseThrow(() -> new RefusedException(ErrorCode.HTTP_REQUEST_URI_INVALID.value()));
    String scheme = request.scheme().orElse("https");
    String path = request.target().filter(t -> !t.isEmpty()).orElse("/");
    String separator = path.startsWith("/") ? "" : "/";
    try {
      return new URI(scheme + "://" + authority + separator + path);
    } catch (URISyntaxException e) {
      throw new RefusedException(ErrorCode.HTTP_REQUEST_URI_INVALID.value());
    }
  }

  private static HttpRequest upstream(
      OutgoingMessage.Request request, URI target, RequestOptions options, UpstreamBody body)
      throws RefusedException {
    try {
      HttpRequest.Builder builder =
          HttpRequest.newBuilder(target)
              .method(request.method(), publisher(request.content(), body));
      options.get(Limit.FIRST_BYTE).filter(t -> !t.isZero()).ifPresent(builder::timeout);
      for (Fields.Entry field : request.headers().entries()) {
        if (!OWN_FIELDS.contains(field.name())) {
          builder.header(field.name(), field.text());
        }
      }
      return builder.build();
    } catch (IllegalArgumentException e) {
      Variant reason = ErrorCode.internal(String.valueOf(e.getMessage()));
      throw new RefusedException(reason);
    }
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  private static BodyPublisher publisher(Optional<OutgoingBody> content, UpstreamBody body) {
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
