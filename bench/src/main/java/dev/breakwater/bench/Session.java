package dev.breakwater.bench;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** A user of a target's own, logged in. */
final class Session {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final String JSON = "application/json";

  private final HttpClient client;
  private final URI base;
  private final Map<String, String> headers;

  private Session(HttpClient client, URI base, Map<String, String> headers) {
    this.client = client;
    this.base = base;
    this.headers = Map.copyOf(headers);
  }

  /**
   * Registers a new user at {@code target}, and logs in where that is asked for.
   *
   * @param edgeSecret what a direct target wants in {@code X-Edge-Verified}
   * @throws UnexpectedAnswerException if it answers otherwise than the API says
   */
  static Session open(HttpClient client, Target target, String edgeSecret)
      throws IOException, InterruptedException {
    Session anonymous = new Session(client, target.base(), Map.of());
    String user =
        "{\"email\":\"bench-%s@example.com\",\"password\":\"analytical engine\"}"
            .formatted(UUID.randomUUID());
    JsonObject registered = object(anonymous.post("/api/auth/register", user, 201));
    if (target.direct()) {
      return new Session(
          client,
          target.base(),
          Map.of("X-Edge-Verified", edgeSecret, "X-User-Id", registered.getString("id", "")));
    }
    JsonObject login = object(anonymous.post("/api/auth/login", user, 200));
    return new Session(
        client, target.base(), Map.of("Authorization", "Bearer " + login.getString("token", "")));
  }

  /** A request to {@code path} as this user. */
  HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(TIMEOUT);
    headers.forEach(request::header);
    return request;
  }

  /** A request that sends JSON. */
  HttpRequest json(String method, String path, String body) {
    return request(path)
        .header("Content-Type", JSON)
        .method(method, HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  /** The body of the answer to a POST of JSON. */
  String post(String path, String body, int expected) throws IOException, InterruptedException {
    return send(json("POST", path, body), expected);
  }

  /** The body of the answer. */
  String send(HttpRequest request, int expected) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != expected) {
      throw new UnexpectedAnswerException(request, expected, answer);
    }
    return answer.body();
  }

  static JsonObject object(String json) throws IOException {
    try {
      return JsonParser.object().from(json);
    } catch (JsonParserException e) {
      throw new IOException("no JSON object: " + json, e);
    }
  }

  static JsonArray array(String json) throws IOException {
    try {
      return JsonParser.array().from(json);
    } catch (JsonParserException e) {
      throw new IOException("no JSON array: " + json, e);
    }
  }
}
