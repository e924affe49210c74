package dev.breakwater.local;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first requests a newcomer sends: register, log in, create a todo, list.
 *
 * @param edge {@code http://host:port} of the edge
 */
record Walkthrough(URI edge) {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

  /** The requests as shell commands, ready to paste. */
  String asCurl() {
    return """
    EDGE=%s; JSON='Content-Type: application/json'
    curl -s $EDGE/api/auth/register -H "$JSON" -d '{"email":"ada@example.com","password":"analytical engine"}'; echo
    TOKEN=$(curl -s $EDGE/api/auth/login -H "$JSON" -d '{"email":"ada@example.com","password":"analytical engine"}' | sed 's/.*"token":"\\([^"]*\\)".*/\\1/')
    curl -s $EDGE/api/todos -H "Authorization: Bearer $TOKEN" -H "$JSON" -d '{"title":"First light"}'; echo
    curl -s $EDGE/api/todos -H "Authorization: Bearer $TOKEN"; echo
    """
        .formatted(edge);
  }

  /**
   * Sends the requests as a user who is new each time, and prints each with its answer.
   *
   * @return whether all of them succeeded
   */
  boolean run(PrintStream out) throws IOException, InterruptedException {
    String user =
        "{\"email\":\"demo-%s@example.com\",\"password\":\"analytical engine\"}"
            .formatted(UUID.randomUUID());
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      Session anonymous = new Session(client, Optional.empty(), out);
      HttpResponse<String> registered = anonymous.post("/api/auth/register", user);
      HttpResponse<String> login = anonymous.post("/api/auth/login", user);
      Matcher token = TOKEN.matcher(login.body());
      if (registered.statusCode() != 201 || !token.find()) {
        return false;
      }
      Session session = new Session(client, Optional.of(token.group(1)), out);
      return session.post("/api/todos", "{\"title\":\"First light\"}").statusCode() == 201
          && session.read("/api/todos").statusCode() == 200;
    }
  }

  private final class Session {
    private final HttpClient client;
    private final Optional<String> token;
    private final PrintStream out;

    Session(HttpClient client, Optional<String> token, PrintStream out) {
      this.client = client;
      this.token = token;
      this.out = out;
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
      HttpRequest.Builder request =
          request(path)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(json));
      out.println("POST " + path + "  " + json);
      return send(request.build());
    }

    HttpResponse<String> read(String path) throws IOException, InterruptedException {
      out.println("GET " + path);
      return send(request(path).GET().build());
    }

    private HttpRequest.Builder request(String path) {
      HttpRequest.Builder request = HttpRequest.newBuilder(edge.resolve(path)).timeout(TIMEOUT);
      token.ifPresent(text -> request.header("Authorization", "Bearer " + text));
      return request;
    }

    private HttpResponse<String> send(HttpRequest request)
        throws IOException, InterruptedException {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      out.println("  " + answer.statusCode() + "  " + answer.body());
      return answer;
    }
  }
}
