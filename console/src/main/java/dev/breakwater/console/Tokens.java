package dev.breakwater.console;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of a user that the console registers for itself, through the edge as any client would.
 * Neither they nor the user's password leave this process for a page.
 */
final class Tokens {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Duration KEPT = Duration.ofSeconds(30);
  private static final int OK = 200;

  private final HttpClient client;
  private final Supplier<URI> edge;
  private final String credentials =
      JsonWriter.string(
          JsonObject.builder()
              .value("email", "console-" + UUID.randomUUID() + "@example.com")
              .value("password", UUID.randomUUID().toString())
              .done());
  private @Nullable String token;
  private long takenNanos;

  Tokens(HttpClient client, Supplier<URI> edge) {
    this.client = client;
    this.edge = edge;
  }

  /**
   * A token that is at most half a minute old: logins are limited.
   *
   * @throws IOException if the edge gives none; says what it answered
   */
  synchronized String fresh() throws IOException, InterruptedException {
    String known = token;
    if (known == null || System.nanoTime() - takenNanos > KEPT.toNanos()) {
      known = newToken();
      token = known;
      takenNanos = System.nanoTime();
    }
    return known;
  }

  private String newToken() throws IOException, InterruptedException {
    HttpResponse<String> login = post("/api/auth/login");
    if (login.statusCode() != OK) {
      post("/api/auth/register");
      login = post("/api/auth/login");
    }
    if (login.statusCode() != OK) {
      throw noToken("POST /api/auth/login is answered with " + login.statusCode());
    }
    return token(login.body());
  }

  private static String token(String json) throws IOException {
    try {
      String found = JsonParser.object().from(json).getString("token");
      if (found != null) {
        return found;
      }
    } catch (JsonParserException e) {
      // Said below.
    }
    throw noToken("the answer to POST /api/auth/login has none");
  }

  private static IOException noToken(String reason) {
    return new IOException("there is no token to be had: " + reason);
  }

  private HttpResponse<String> post(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(edge.get().resolve(path))
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(credentials))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
