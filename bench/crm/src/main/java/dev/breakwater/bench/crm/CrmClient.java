package dev.breakwater.bench.crm;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a system one by one, beside the load. */
final class CrmClient implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  HttpResponse<String> send(URI base, String method, String path, String body)
      throws IOException, InterruptedException {
    return send(base, method, path, body, PATIENCE);
  }

  HttpResponse<String> send(URI base, String method, String path, String body, Duration timeout)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(timeout);
    if (body.isEmpty()) {
      request.method(method, HttpRequest.BodyPublishers.noBody());
    } else {
      request
          .header("Content-Type", "application/json")
          .method(method, HttpRequest.BodyPublishers.ofString(body));
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /**
   * Creates a customer and returns its id.
   *
   * @throws IOException if the system does not answer as the contract says
   */
  long createCustomer(URI base) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            base,
            "POST",
            "/customers",
            "{\"name\":\"Test Customer\",\"email\":\"test@example.com\"}");
    if (answer.statusCode() != 201) {
      throw new IOException(
          "POST %s/customers: wanted status 201, found %d: %s"
              .formatted(base, answer.statusCode(), answer.body()));
    }
    try {
      return JsonParser.object().from(answer.body()).getLong("id");
    } catch (JsonParserException e) {
      throw new IOException(
          "POST %s/customers answered no JSON: %s".formatted(base, answer.body()), e);
    }
  }

  /** Whether {@code path} is answered with 200 in {@code timeout}. */
  boolean isOk(URI base, String path, Duration timeout) throws InterruptedException {
    try {
      return send(base, "GET", path, "", timeout).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
