package dev.breakwater.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestsTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Console console;

  RequestsTest(@TempDir Path folder) throws IOException {
    Path log = Files.writeString(folder.resolve("edge.log"), "a line of the-id\nanother\n");
    console =
        Console.start(
            new Console.Settings(
                0,
                List::of,
                () -> URI.create("http://127.0.0.1:1"),
                List.of(),
                List.of(new LogFile("edge", log))));
  }

  @AfterEach
  void stop() {
    client.close();
    console.close();
  }

  private int export(String type, byte[] body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(console.address().resolve("/v1/traces"))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
  }

  private HttpResponse<String> read(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(console.address().resolve(path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static byte[] request() {
    return OtlpTest.export(
        OtlpTest.HOST,
        OtlpTest.span(SpanKind.SPAN_KIND_SERVER)
            .addAttributes(OtlpTest.attribute("http.request.method", "GET"))
            .addAttributes(OtlpTest.attribute("url.path", "/x"))
            .addAttributes(OtlpTest.attribute("http.request.id", "the-id")));
  }

  @Test
  void aRequestWhoseSpansArriveIsListedAndShownWithItsLines() throws Exception {
    assertThat(export("application/x-protobuf", request())).isEqualTo(200);

    JsonArray all = JsonParser.array().from(read("/api/requests").body());
    assertThat(all).hasSize(1);
    assertThat(all.getObject(0).getString("trace")).isEqualTo(OtlpTest.TRACE);
    JsonObject one = JsonParser.object().from(read("/api/requests/" + OtlpTest.TRACE).body());
    assertThat(one.getString("path")).isEqualTo("/x");
    assertThat(one.getArray("spans").getObject(0).getString("layer")).isEqualTo("gateway");
    assertThat(one.getArray("logs"))
        .containsExactly(Map.of("source", "edge", "line", "a line of the-id"));
  }

  @Test
  void aRequestOfWhichNothingArrivedIsNotThere() throws Exception {
    assertThat(read("/api/requests").body()).isEqualTo("[]");
    assertThat(read("/api/requests/" + OtlpTest.TRACE).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsNoExportIsRefused() throws Exception {
    assertThat(export("application/x-protobuf", new byte[] {1, 2, 3})).isEqualTo(400);
    assertThat(export("text/plain", request())).isEqualTo(415);
    assertThat(read("/v1/traces").statusCode()).isEqualTo(405);
    assertThat(read("/api/requests").body()).isEqualTo("[]");
  }

  @Test
  void aProcessThatSendsItsTracesElsewhereIsLeftAlone() {
    URI address = console.address();
    assertThat(Console.telemetry(address, Map.of("PATH", "/bin")))
        .containsEntry("OTEL_EXPORTER_OTLP_ENDPOINT", address.toString());
    assertThat(Console.telemetry(address, Map.of("OTEL_TRACES_EXPORTER", "none"))).isEmpty();
  }
}
