package dev.breakwater.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTest {
  private final Path component;
  private final Path broken;
  private final Console console;
  private final HttpClient client = HttpClient.newHttpClient();

  ConsoleTest(@TempDir Path folder) throws IOException {
    component = SampleComponent.writtenTo(folder.resolve("sample.wasm"));
    broken = Files.writeString(folder.resolve("broken.wasm"), "no component");
    console =
        Console.start(
            SampleComponent.settings(() ->
                List.of(
                    new FunctionFile(component, true),
                    new FunctionFile(broken, false),
                    new FunctionFile(folder.resolve("none.wasm"), false))));
  }

  @AfterEach
  void stop() {
    client.close();
    console.close();
  }

  private HttpResponse<String> send(String method, String path) throws Exception {
    URI uri = console.address().resolve(path);
    return client.send(
        HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody()).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private JsonArray functions() throws Exception {
    return JsonParser.array().from(send("GET", "/api/functions").body());
  }

  @ParameterizedTest
  @CsvSource({
    "/,text/html; charset=utf-8",
    "/console.css,text/css; charset=utf-8",
    "/console.js,text/javascript; charset=utf-8",
    "/icon.svg,image/svg+xml"
  })
  void theFilesOfThePageAreThere(String path, String type) throws Exception {
    HttpResponse<String> answer = send("GET", path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(answer.body()).isNotBlank();
  }

  @Test
  void everyFileThatThePageNamesIsThereAndNoneIsElsewhere() throws Exception {
    String page = send("GET", "/").body();
    assertThat(page).doesNotContain("http://", "https://");
    List<String> named =
        Pattern.compile("(?:src|href)=\"(/[^\"]*)\"")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(named).hasSizeGreaterThan(2);
    for (String path : named) {
      assertThat(send("GET", path).statusCode()).as(path).isEqualTo(200);
    }
  }

  @Test
  void everyScriptThatAScriptNeedsIsThere() throws Exception {
    List<String> needed =
        Pattern.compile("from \"\\.(/[^\"]+)\"")
            .matcher(send("GET", "/console.js").body())
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(needed).hasSizeGreaterThan(2);
    for (String path : needed) {
      assertThat(send("GET", path).statusCode()).as(path).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/nowhere", "/page/index.html", "/../Console.class", "/api/", "/api/functions/x"})
  void nothingElseIs(String path) throws Exception {
    assertThat(send("GET", path).statusCode()).isEqualTo(404);
  }

  @Test
  void aBrowserIsToldToLoadNothingFromElsewhere() throws Exception {
    HttpResponse<String> answer = send("GET", "/");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE"})
  void whatIsOnlyReadTakesNoOtherMethod(String method) throws Exception {
    assertThat(send(method, "/api/functions").statusCode()).isEqualTo(405);
    assertThat(send(method, "/").statusCode()).isEqualTo(405);
  }

  @Test
  void aFunctionIsShownWithImportsExportsAndSizes() throws Exception {
    JsonObject function = functions().getObject(0);
    assertThat(function.getString("name")).isEqualTo("sample.wasm");
    assertThat(function.getBoolean("served")).isTrue();
    assertThat(function.getLong("bytes")).isEqualTo(Files.size(component));
    assertThat(function.getArray("imports")).containsExactly(SampleComponent.IMPORT);
    assertThat(function.getArray("exports")).containsExactly(SampleComponent.EXPORT);
    assertThat(
            function.getArray("parts").stream().map(part -> ((JsonObject) part).getString("name")))
        .containsExactly("component 0", "core modules");
    assertThat(function.getArray("parts").getObject(1).getLong("bytes"))
        .isEqualTo(SampleComponent.MODULE_BYTES);
  }

  @Test
  void eachHostTakesAFunctionOrSaysWhatItRefuses() throws Exception {
    assertThat(host("spin-3.5").getString("takes")).isEqualTo("yes");
    assertThat(host("spin-3.5").getArray("refused")).isEmpty();

    JsonObject refusing = host("wasmtime-serve");
    assertThat(refusing.getString("takes")).isEqualTo("no");
    JsonObject refused = refusing.getArray("refused").getObject(0);
    assertThat(refused.getString("need")).isEqualTo("import " + SampleComponent.IMPORT);
    assertThat(refused.getString("reason")).isNotBlank();
    assertThat(refused.getArray("sources").getString(0)).startsWith("https://");
  }

  private JsonObject host(String target) throws Exception {
    return functions().getObject(0).getArray("hosts").stream()
        .map(JsonObject.class::cast)
        .filter(host -> target.equals(host.getString("target")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFileThatIsNoComponentOrMissingSaysSo() throws Exception {
    assertThat(functions()).hasSize(3);
    for (int i = 1; i <= 2; i++) {
      assertThat(functions().getObject(i).getString("error")).startsWith("cannot be read: ");
    }
  }

  @Test
  void aChangedFileIsReadAnew() throws Exception {
    SampleComponent.writtenTo(broken);
    assertThat(functions().getObject(1).getString("error")).isNull();
  }

  @Test
  void headersCarryNoBodyWhenOnlyTheyAreAskedFor() throws Exception {
    HttpResponse<String> answer = send("HEAD", "/api/functions");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void aSupplierThatFailsIsAnAnswerToo() throws Exception {
    try (Console failing =
        Console.start(
            SampleComponent.settings(() -> {
              throw new IllegalStateException("planted");
            }))) {
      String answer =
          RawRequest.answer(
              failing.address().getPort(),
              "GET /api/functions HTTP/1.1\nHost: " + failing.address().getAuthority(),
              "");
      assertThat(answer).startsWith("HTTP/1.1 500 ").contains("planted");
      assertThat(answer).doesNotContain("\tat ");
    }
  }
}
