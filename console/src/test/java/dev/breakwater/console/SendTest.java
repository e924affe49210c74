package dev.breakwater.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendTest {
  private final FakeEdge edge = new FakeEdge();
  private final Console console = consoleFor(edge.address());
  private final HttpClient client = HttpClient.newHttpClient();

  SendTest() throws IOException {}

  @AfterEach
  void stop() {
    client.close();
    console.close();
    edge.close();
  }

  private static Console consoleFor(URI edge) throws IOException {
    return Console.start(
        new Console.Settings(
            0, List::of, () -> edge, List.of(new Example("GET", "/hello", "", true)), List.of()));
  }

  private HttpResponse<String> post(Console to, String type, String form) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(to.address().resolve("/api/send"))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private JsonObject send(JsonObject form) throws Exception {
    HttpResponse<String> answer = post(console, "application/json", JsonWriter.string(form));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain(FakeEdge.TOKEN);
    return JsonParser.object().from(answer.body());
  }

  private static JsonObject form(String method, String path) {
    return JsonObject.builder().value("method", method).value("path", path).done();
  }

  @Test
  void aRequestArrivesAsItWasFilledIn() throws Exception {
    JsonObject form = form("PATCH", "/echo?a=%20b");
    form.put("headers", "X-Test: one: two\n\n");
    form.put("body", "{\"a\":\"ü\"}");

    JsonObject answer = send(form);

    assertThat(answer.getInt("status")).isEqualTo(200);
    assertThat(answer.getString("body"))
        .contains("PATCH /echo?a=%20b", "x-test one: two", "body {\"a\":\"ü\"}")
        .contains("authorized false");
    assertThat(answer.getDouble("millis")).isPositive();
    assertThat(JsonWriter.string(answer.getArray("headers"))).contains("content-length");
  }

  @Test
  void aFreshTokenGoesAlongAndNeverToThePage() throws Exception {
    JsonObject form = form("GET", "/echo");
    form.put("token", true);

    assertThat(send(form).getString("body")).contains("authorized true");
    assertThat(edge.paths())
        .containsExactly("/api/auth/login", "/api/auth/register", "/api/auth/login", "/echo");
  }

  @Test
  void aTokenIsUsedForSomeRequestsSinceLoginsAreLimited() throws Exception {
    JsonObject form = form("GET", "/echo");
    form.put("token", true);
    send(form);
    send(form);

    assertThat(edge.paths()).endsWith("/echo", "/echo");
  }

  @Test
  void anEdgeWithoutUsersGivesNoTokenAndSaysSo() throws Exception {
    try (Console itself = consoleFor(console.address())) {
      HttpResponse<String> answer =
          post(itself, "application/json", "{\"path\":\"/\",\"token\":true}");
      assertThat(answer.statusCode()).isEqualTo(502);
      assertThat(answer.body()).contains("no token", "POST /api/auth/login is answered with 405");
    }
  }

  @Test
  void aRequestBeginsATraceUnlessTheFormNamesOne() throws Exception {
    JsonObject answer = send(form("GET", "/echo"));
    assertThat(answer.getString("body"))
        .contains("traceparent 00-" + answer.getString("trace") + "-");

    JsonObject form = form("GET", "/echo");
    String parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    form.put("headers", "traceparent: " + parent);
    JsonObject own = send(form);
    assertThat(own.getString("body")).contains("traceparent " + parent);
    assertThat(own.has("trace")).isFalse();
  }

  @Test
  void aSlashThatLooksLikeAnotherHostStaysAPath() throws Exception {
    assertThat(send(form("GET", "//evil.example/x")).getString("body"))
        .contains("GET //evil.example/x");
    assertThat(send(form("GET", "/@evil.example/")).getString("body")).contains("/@evil.example/");
  }

  @Test
  void aRedirectIsShownAndNotFollowed() throws Exception {
    assertThat(send(form("GET", "/away")).getInt("status")).isEqualTo(302);
  }

  @Test
  void whatIsNoTextOrTooLongIsNotShown() throws Exception {
    JsonObject binary = send(form("GET", "/binary"));
    assertThat(binary.getBoolean("binary")).isTrue();
    assertThat(binary.has("body")).isFalse();

    JsonObject large = send(form("GET", "/large"));
    assertThat(large.getBoolean("cut")).isTrue();
    assertThat(large.getString("body")).hasSize(Sender.MAX_SHOWN_BYTES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"path\":\"http://evil.example/\"} | begin with a slash",
        "{\"path\":\"@evil.example/\"} | begin with a slash",
        "{\"path\":\"/a b\"} | Illegal character",
        "{\"path\":\"/\",\"method\":\"NO METHOD\"} | method",
        "{\"path\":\"/\",\"headers\":\"nonsense\"} | is no header",
        "{\"path\":\"/\",\"headers\":\"Host: evil.example\"} | restricted header",
        "{\"path\": | is no JSON",
        "[] | is no JSON"
      })
  void aFormThatIsNoRequestIsExplained(String form, String reason) throws Exception {
    HttpResponse<String> answer = post(console, "application/json", form);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(reason);
    assertThat(edge.paths()).isEmpty();
  }

  @Test
  void onlyJsonIsTakenSoThatNoOtherSiteCanSendIt() throws Exception {
    for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/a")) {
      assertThat(post(console, type, "{\"path\":\"/\"}").statusCode()).as(type).isEqualTo(415);
    }
    assertThat(edge.paths()).isEmpty();
  }

  @Test
  void aFormOfAnotherOriginIsRefused() throws Exception {
    String answer =
        RawRequest.answer(
            console.address().getPort(),
            """
            POST /api/send HTTP/1.1
            Host: localhost:%d
            Origin: http://evil.example
            Content-Type: application/json
            Content-Length: 12
            """
                .formatted(console.address().getPort()),
            "{\"path\":\"/\"}");
    assertThat(answer).startsWith("HTTP/1.1 403 ");
    assertThat(edge.paths()).isEmpty();
  }

  @Test
  void aFormThatIsTooLongIsRefused() throws Exception {
    String form = "{\"path\":\"/\",\"body\":\"" + "x".repeat(1024 * 1024) + "\"}";
    assertThat(post(console, "application/json", form).statusCode()).isEqualTo(413);
  }

  @Test
  void anEdgeThatIsNotThereIsNamed() throws Exception {
    edge.close();
    HttpResponse<String> answer = post(console, "application/json", "{\"path\":\"/\"}");
    assertThat(answer.statusCode()).isEqualTo(502);
    assertThat(answer.body()).contains("nothing answers at " + edge.address());
  }

  @Test
  void theFormIsToldTheEdgeAndTheExamples() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(console.address().resolve("/api/edge")).build();
    JsonObject told =
        JsonParser.object().from(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    assertThat(told.getString("address")).isEqualTo(edge.address().toString());
    JsonObject example = told.getArray("examples").getObject(0);
    assertThat(example.getString("path")).isEqualTo("/hello");
    assertThat(example.getBoolean("token")).isTrue();
  }
}
