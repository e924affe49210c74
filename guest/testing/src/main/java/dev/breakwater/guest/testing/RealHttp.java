package dev.breakwater.guest.testing;

import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.Call;
import dev.breakwater.guest.http.Header;
import dev.breakwater.guest.http.Headers;
import dev.breakwater.guest.http.HttpClient;
import dev.breakwater.guest.http.HttpException;
import dev.breakwater.guest.http.HttpTimeoutException;
import dev.breakwater.guest.http.Origin;
import dev.breakwater.guest.http.PendingResponse;
import dev.breakwater.guest.http.Response;
import dev.breakwater.host.http.AllowList;
import dev.breakwater.host.http.UpstreamClient;
import dev.breakwater.host.wasi.OutgoingClient;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Upstreams over the network: by the JVM host for components, by the JDK's client for classes. */
public final class RealHttp implements HttpClient {
  /** Fields that the JDK's client writes itself. */
  private static final Set<String> OWN_FIELDS =
      Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

  private final Set<Origin> origins;
  private final OutgoingClient forComponents;
  private final java.net.http.HttpClient client =
      java.net.http.HttpClient.newBuilder()
          .version(java.net.http.HttpClient.Version.HTTP_1_1)
          .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
          .build();

  /** Those at {@code origins}, {@code http://host:port} each, and no others. */
  public RealHttp(String... origins) {
    this.origins = Stream.of(origins).map(Origin::parse).collect(Collectors.toSet());
    this.forComponents = new UpstreamClient(AllowList.of(List.of(origins)));
  }

  OutgoingClient offered() {
    return forComponents;
  }

  @Override
  public Response send(Call call) throws HttpException {
    return start(call).await();
  }

  @Override
  public PendingResponse start(Call call) throws HttpException {
    if (!origins.contains(call.origin())) {
      throw new HttpException("HTTP-request-denied");
    }
    try {
      return new Sent(client.sendAsync(request(call), BodyHandlers.ofInputStream()));
    } catch (IOException e) {
      throw new HttpException("the body cannot be read", e);
    }
  }

  @Override
  public PendingResponse first(List<PendingResponse> pending) {
    List<CompletableFuture<?>> answers = new ArrayList<>();
    pending.forEach(one -> answers.add(((Sent) one).answer));
    try {
      CompletableFuture.anyOf(answers.toArray(new CompletableFuture<?>[0])).join();
    } catch (CompletionException failed) {
      // is ready too: awaiting it says why
    }
    return pending.stream().filter(one -> ((Sent) one).answer.isDone()).findFirst().orElseThrow();
  }

  /** A request that is under way. */
  private record Sent(CompletableFuture<HttpResponse<InputStream>> answer)
      implements PendingResponse {

    @Override
    public Response await() throws HttpException {
      try {
        return response(answer.get());
      } catch (ExecutionException e) {
        throw failure(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new HttpException("interrupted");
      }
    }

    private static HttpException failure(@Nullable Throwable cause) {
      return switch (cause) {
        case HttpConnectTimeoutException e -> new HttpTimeoutException("connection-timeout");
        case java.net.http.HttpTimeoutException e ->
            new HttpTimeoutException("HTTP-response-timeout");
        case ConnectException e -> new HttpException("connection-refused", e);
        case null, default -> new HttpException("connection-terminated");
      };
    }

    @Override
    public void close() {
      answer.cancel(true);
    }
  }

  private static HttpRequest request(Call call) throws IOException {
    URI uri =
        URI.create(call.origin().scheme() + "://" + call.origin().authority() + call.target());
    byte[] body;
    try (InputStream content = call.body().stream()) {
      body = content.readAllBytes();
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .method(
                call.method(),
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    call.timeouts().ifPresent(limits -> request.timeout(limits.firstByte()));
    for (Header header : call.headers().entries()) {
      if (!OWN_FIELDS.contains(header.name())) {
        request.header(header.name(), header.value());
      }
    }
    return request.build();
  }

  private static Response response(HttpResponse<InputStream> received) {
    List<Header> headers =
        received.headers().map().entrySet().stream()
            .flatMap(
                field -> field.getValue().stream().map(value -> new Header(field.getKey(), value)))
            .filter(header -> !OWN_FIELDS.contains(header.name()) || isLength(header))
            .toList();
    return new Response(received.statusCode(), new Headers(headers), Body.of(received.body()));
  }

  private static boolean isLength(Header header) {
    return header.name().equals("content-length");
  }
}
