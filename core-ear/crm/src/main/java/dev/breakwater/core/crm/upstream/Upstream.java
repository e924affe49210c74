package dev.breakwater.core.crm.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The other services of the CRM, within seconds or not at all. */
@ApplicationScoped
public class Upstream {
  private static final Duration CONNECT = Duration.ofSeconds(2);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .build();

  /**
   * A request to a service.
   *
   * @param path as a client sent it
   * @param query as a client sent it
   */
  public HttpRequest.Builder call(URI service, String path, Optional<String> query) {
    String target = path + query.map(text -> "?" + text).orElse("");
    return HttpRequest.newBuilder(service.resolve(Target.legal(target)));
  }

  /**
   * The whole answer.
   *
   * @throws IOException if there is none within {@code patience}
   */
  public HttpResponse<byte[]> send(HttpRequest request, Duration patience) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, BodyHandlers.ofByteArray());
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      answer.cancel(true);
      throw new IOException(
          request.uri() + " did not answer within " + patience.toSeconds() + " s", late);
    } catch (ExecutionException failed) {
      throw new IOException(request.uri() + " does not answer", failed.getCause());
    } catch (InterruptedException stopping) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException(request.uri() + " was not waited for");
    }
  }
}
