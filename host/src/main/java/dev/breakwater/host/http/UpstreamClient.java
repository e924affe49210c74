package dev.breakwater.host.http;

import dev.breakwater.host.wasi.ErrorCode;
import dev.breakwater.host.wasi.Fields;
import dev.breakwater.host.wasi.FutureResponse;
import dev.breakwater.host.wasi.OutgoingClient;
import dev.breakwater.host.wasi.OutgoingMessage;
import dev.breakwater.host.wasi.RequestOptions;
import dev.breakwater.host.wasi.RequestOptions.Limit;
import dev.breakwater.host.wasi.Signal;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

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
  private final CallObserver observer;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<Duration, HttpClient> clients = new ConcurrentHashMap<>();

  /** A client that reaches only {@code allowed}. */
  public UpstreamClient(AllowList allowed) {
    this(allowed, new HostMetrics(), HostTraces.off());
  }

  /** A client that reaches only {@code allowed}, and counts and traces each call. */
  public UpstreamClient(AllowList allowed, HostMetrics metrics, HostTraces traces) {
    this.allowed = allowed;
    this.observer = new CallObserver(metrics, traces);
  }

  @Override
  public FutureResponse send(OutgoingMessage.Request request, RequestOptions options, Signal signal)
      throws RefusedException {
    URI target = target(request);
    String origin =
        allowed
            .allowed(target)
            .orElseThrow(() -> new RefusedException(ErrorCode.HTTP_REQUEST_DENIED.value()));
    HttpRequest.Builder upstream = upstream(request, target, options);
    UpstreamExchange exchange =
        new UpstreamExchange(
            new UpstreamExchange.Parts(
                client(options), upstream, request, options, origin, observer),
            signal);
    return exchange.begin();
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

  private static HttpRequest.Builder upstream(
      OutgoingMessage.Request request, URI target, RequestOptions options) throws RefusedException {
    try {
      HttpRequest.Builder builder =
          HttpRequest.newBuilder(target).method(request.method(), BodyPublishers.noBody());
      options.get(Limit.FIRST_BYTE).filter(t -> !t.isZero()).ifPresent(builder::timeout);
      for (Fields.Entry field : request.headers().entries()) {
        if (!OWN_FIELDS.contains(field.name())) {
          builder.header(field.name(), field.text());
        }
      }
      return builder;
    } catch (IllegalArgumentException e) {
      throw new RefusedException(ErrorCode.internal(String.valueOf(e.getMessage())));
    }
  }
}
