package dev.breakwater.console;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/** Sends what the form holds to the edge, and to nowhere else. */
final class Sender implements AutoCloseable {
  static final int MAX_SHOWN_BYTES = 256 * 1024;

  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final double NANOS_PER_MILLI = 1e6;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Supplier<URI> edge;
  private final Tokens tokens;

  Sender(Supplier<URI> edge) {
    this.edge = edge;
    this.tokens = new Tokens(client, edge);
  }

  /**
   * Sends {@code form} and reads the answer.
   *
   * @return the answer as JSON, with the id of the trace that it began
   * @throws IllegalArgumentException if the form is no request; says why
   * @throws IOException if there is no answer, or no token
   */
  JsonObject send(Form form) throws IOException, InterruptedException {
    String trace = UUID.randomUUID().toString().replace("-", "");
    HttpRequest request = request(form, trace);
    long begin = System.nanoTime();
    HttpResponse<InputStream> answer =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    JsonObject json = new JsonObject();
    try (InputStream body = answer.body()) {
      addBody(json, body);
    }
    json.put("millis", (System.nanoTime() - begin) / NANOS_PER_MILLI);
    json.put("status", answer.statusCode());
    json.put("headers", headers(answer));
    if (!form.has("traceparent")) {
      json.put("trace", trace);
    }
    return json;
  }

  private HttpRequest request(Form form, String trace) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(form.target(edge.get()))
            .timeout(TIMEOUT)
            .method(
                form.method(),
                form.body().isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(form.body()));
    form.headers().forEach(header -> request.header(header.name(), header.value()));
    if (!form.has("traceparent")) {
      request.header("traceparent", "00-" + trace + "-" + trace.substring(16) + "-01");
    }
    if (form.withToken()) {
      request.setHeader("Authorization", "Bearer " + tokens.fresh());
    }
    return request.build();
  }

  private static void addBody(JsonObject json, InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MAX_SHOWN_BYTES);
    json.put("cut", body.read() >= 0);
    json.put("bytes", bytes.length);
    try {
      json.put(
          "body", StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      json.put("binary", true);
    }
  }

  private static JsonArray headers(HttpResponse<?> answer) {
    JsonArray lines = new JsonArray();
    answer
        .headers()
        .map()
        .forEach((name, values) -> values.forEach(value -> lines.add(JsonArray.from(name, value))));
    return lines;
  }

  @Override
  public void close() {
    client.close();
  }
}
