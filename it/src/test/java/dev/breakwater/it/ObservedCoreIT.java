package dev.breakwater.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the core tells those who run it, as it is configured by default. */
@StraightToCore
class ObservedCoreIT {
  private static final Path LOG = SharedPlatform.folders("backend").log("core");

  private static final String NOBODY = UUID.randomUUID().toString();

  private final Core core;

  ObservedCoreIT(Core core) {
    this.core = core;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/started", "/health/live", "/health/ready"})
  void healthIsForEverybodyToReadAndForNobodyToPost(String path) {
    assertThat(core.request().get(path).statusCode()).isEqualTo(200);
    Response head = core.request().head(path);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.asByteArray()).isEmpty();
    assertThat(core.request().body("{}").post(path).statusCode()).isEqualTo(405);
  }

  @Test
  void readinessTellsOfEachPart() throws Exception {
    await()
        .atMost(30, SECONDS)
        .untilAsserted(() -> {
          JsonPath ready = core.request().get("/health/ready").jsonPath();
          assertThat(ready.getString("status")).isEqualTo("UP");
          assertThat(ready.getBoolean("checks.find { it.name == 'database' }.data.writer"))
              .isTrue();
          assertThat(ready.getBoolean("checks.find { it.name == 'database' }.data.reader"))
              .isTrue();
          assertThat(ready.getBoolean("checks.find { it.name == 'cache' }.data.reachable"))
              .isTrue();
          assertThat(ready.getBoolean("checks.find { it.name == 'storage' }.data.reachable"))
              .isTrue();
        });
  }

  @Test
  void everyDocumentedOperationIsThereAndNoOther() {
    Map<String, Map<String, Map<String, ?>>> paths = core.request().get("/openapi").path("paths");
    assertThat(paths).isNotEmpty();
    paths.forEach((template, operations) -> {
      String path = template.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
      for (String method : List.of("get", "post", "put", "patch", "delete")) {
        Map<String, ?> operation = operations.get(method);
        int status = core.request().body("{}").request(method, path).statusCode();
        boolean behindEdge =
            operations.values().stream().anyMatch(known -> known.containsKey("security"));
        if (behindEdge) {
          assertThat(status).as(method + " " + path).isEqualTo(403);
          status = core.fromEdge(NOBODY).body("{}").request(method, path).statusCode();
        }
        if (operation == null) {
          assertThat(status).as(method + " " + path).isEqualTo(405);
        } else {
          assertThat(documentedStatuses(operation))
              .as(method + " " + path)
              .contains(Integer.toString(status));
        }
      }
    });
  }

  private static Set<String> documentedStatuses(Map<String, ?> operation) {
    return operation.get("responses") instanceof Map<?, ?> responses
        ? responses.keySet().stream().map(String::valueOf).collect(Collectors.toSet())
        : Set.of();
  }

  @Test
  void metricsCountRoutesAndNeverPaths() {
    User user = core.newUser();
    UUID absent = UUID.randomUUID();
    core.fromEdge(user.id()).get("/api/todos/" + absent).then().statusCode(404);
    core.request().get("/nowhere/" + absent).then().statusCode(404);

    assertThat(core.request().get("/metrics").asString())
        .contains("_count{method=\"GET\",route=\"/api/todos/{id}\",status=\"404\"}")
        .contains("_count{method=\"GET\",route=\"none\",status=\"404\"}")
        .contains("cache_reads_total{result=\"miss\"}")
        .contains("db_connections{pool=\"todoWriter\",state=\"size\"}")
        .contains("db_connections{pool=\"todoReader\",state=\"size\"}")
        .contains("cache_connections{state=\"available\"}", "cache_breaker_open 0.0")
        .doesNotContain(absent.toString());
  }

  @Test
  void eachLineOfARequestCarriesItsIds() throws Exception {
    User user = core.newUser();
    String request = "log-" + UUID.randomUUID();
    String trace = UUID.randomUUID().toString().replace("-", "");
    String title = "title-" + UUID.randomUUID();
    core.fromEdge(user.id())
        .header("X-Request-Id", request)
        .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
        .body("{\"title\":\"" + title + "\"}")
        .post("/api/todos")
        .then()
        .statusCode(201);

    await().atMost(30, SECONDS).untilAsserted(() -> assertThat(linesWith(request)).hasSize(2));
    assertThat(linesWith(request))
        .allSatisfy(line -> {
          assertThat(line.getString("trace_id")).isEqualTo(trace);
          assertThat(line.getString("user_id")).isEqualTo(user.id());
          assertThat(line.getString("level")).isEqualTo("INFO");
        });
    JsonPath access = linesWith(request).getLast();
    assertThat(access.getString("method")).isEqualTo("POST");
    assertThat(access.getString("route")).isEqualTo("/api/todos");
    assertThat(access.getInt("status")).isEqualTo(201);
    assertThat(access.getDouble("duration_ms")).isPositive();
    assertThat(Files.readString(LOG)).doesNotContain(title).doesNotContain(user.email());
  }

  private static List<JsonPath> linesWith(String text) throws IOException {
    return Files.readAllLines(LOG).stream()
        .filter(line -> line.contains(text))
        .map(JsonPath::from)
        .toList();
  }
}
