package dev.breakwater.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.OptionalInt;

/** Asks a server once whether it is there. */
final class HttpProbe {
  private static final Duration TIMEOUT = Duration.ofSeconds(2);
  private static final int OK = 200;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TIMEOUT).build();

  private HttpProbe() {}

  /** Whether {@code GET <address>/health} is answered within 2 s, with whatever status. */
  static boolean answers(URI address) {
    return status(address.resolve("/health")).isPresent();
  }

  /** Whether {@code GET <uri>} is answered with 200 within 2 s. */
  static boolean isOk(URI uri) {
    return status(uri).equals(OptionalInt.of(OK));
  }

  private static OptionalInt status(URI uri) {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(TIMEOUT).GET().build();
    try {
      HttpResponse<Void> response = CLIENT.send(request, HttpResponse.BodyHandlers.discarding());
      return OptionalInt.of(response.statusCode());
    } catch (IOException e) {
      return OptionalInt.empty(); // not listening, or not answering yet
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.empty();
    }
  }
}
