package dev.breakwater.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several cores on the same databases, asked in turn as the edge does, by many threads at once.
 *
 * @param addresses {@code http://host:port} of each
 */
record Cores(List<URI> addresses, HttpClient client) {
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final Pattern UPDATED_AT = Pattern.compile("\"updated_at\":\"([^\"]+)\"");

  static Cores at(URI... addresses) {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    return new Cores(List.of(addresses), client);
  }

  /**
   * What came back.
   *
   * @param took from sending to the last byte
   */
  record Answer(int status, String body, Optional<String> retryAfter, Duration took) {
    /** The time of update of the one todo in the body. */
    Instant version() {
      return Instant.parse(first(UPDATED_AT));
    }

    String id() {
      return first(ID);
    }

    private String first(Pattern pattern) {
      Matcher found = pattern.matcher(body);
      if (!found.find()) {
        throw new AssertionError(status + " without " + pattern + ": " + body);
      }
      return found.group(1);
    }
  }

  /** A request through any of the cores. */
  Answer ask(String method, String path, String user, String body)
      throws IOException, InterruptedException {
    return send(request(method, path, user, body));
  }

  private HttpRequest.Builder request(String method, String path, String user, String body) {
    URI core = addresses.get(ThreadLocalRandom.current().nextInt(addresses.size()));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(core + path))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json")
            .header(Core.EDGE_HEADER, SharedPlatform.secrets().edgeSecret())
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    return user.isEmpty() ? request : request.header(Core.USER_HEADER, user);
  }

  private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    long before = System.nanoTime();
    HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
    return new Answer(
        response.statusCode(),
        response.body(),
        response.headers().firstValue("Retry-After"),
        Duration.ofNanos(System.nanoTime() - before));
  }

  /** Registers somebody and gives the id. */
  String newUser() throws IOException, InterruptedException {
    String email = "user-" + UUID.randomUUID() + "@example.com";
    return ask(
            "POST",
            "/api/auth/register",
            "",
            "{\"email\":\"" + email + "\",\"password\":\"" + Edge.PASSWORD + "\"}")
        .id();
  }

  Answer create(String user, String title) throws IOException, InterruptedException {
    return ask("POST", "/api/todos", user, titled(title));
  }

  /** Creates a todo, however often it is called: the title is its key. */
  Answer createOnce(String user, String title) throws IOException, InterruptedException {
    return send(
        request("POST", "/api/todos", user, titled(title)).header("Idempotency-Key", title));
  }

  private static String titled(String title) {
    return "{\"title\":\"" + title + "\"}";
  }

  Answer rename(String user, String todo, String title) throws IOException, InterruptedException {
    return ask("PATCH", "/api/todos/" + todo, user, "{\"title\":\"" + title + "\"}");
  }

  Answer delete(String user, String todo) throws IOException, InterruptedException {
    return ask("DELETE", "/api/todos/" + todo, user, "");
  }

  Answer get(String user, String todo) throws IOException, InterruptedException {
    return ask("GET", "/api/todos/" + todo, user, "");
  }

  Answer list(String user) throws IOException, InterruptedException {
    return ask("GET", "/api/todos", user, "");
  }
}
