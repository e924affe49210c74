package dev.breakwater.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class HttpBenchTest {
  private static final List<String> QUICKLY =
      List.of(
          "--seconds=0.05", "--warm-up=0", "--rounds=2", "--connections=2", "--uncached-todos=150");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private FakeApi api;

  @TempDir private Path folder;

  @BeforeEach
  void start() throws IOException {
    api = new FakeApi();
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void everyScenarioRunsOnEveryTargetAndIsReportedTwice() throws Exception {
    Path json = folder.resolve("results.json");
    int status =
        run("--edge", "ours=" + api.url(), "--core", "theirs=" + api.url(), "--json=" + json);
    assertThat(err.toString()).doesNotContain("error");
    assertThat(status).isZero();
    JsonArray results =
        JsonParser.object().from(Files.readString(json)).getArray("results", new JsonArray());
    assertThat(results).hasSize(20);
    assertThat(results)
        .allSatisfy(result -> {
          JsonObject fields = (JsonObject) result;
          assertThat(fields.getLong("requests")).isPositive();
          assertThat(fields.getLong("errors")).isZero();
          assertThat(fields.getDouble("p99_ms")).isGreaterThanOrEqualTo(fields.getDouble("p50_ms"));
        });
    assertThat(out.toString().lines()).hasSize(21);
    assertThat(api.requests())
        .contains(
            "GET /health",
            "GET /api/todos",
            "POST /api/todos",
            "POST /api/todos/batch",
            "PATCH /api/todos/11111111-1111-4111-8111-111111111111",
            "POST /api/files/upload",
            "GET /api/files/11111111-1111-4111-8111-111111111111/download");
  }

  @Test
  void anEdgeIsAskedWithATokenAndACoreWithTheHeadersOfTheEdge() {
    run("--edge", "e=" + api.url(), "--only=create");
    assertThat(api.header("Authorization")).isEqualTo("Bearer a.b.c");
    assertThat(api.header("X-user-id")).isEmpty();
    run("--core", "c=" + api.url(), "--only=create");
    assertThat(api.header("X-user-id")).isEqualTo("11111111-1111-4111-8111-111111111111");
    assertThat(api.header("X-edge-verified")).isEqualTo("a secret");
  }

  @Test
  void otherAnswersThanTheApiGivesAreCountedAndEndWithStatusOne() {
    api.fail("/health");
    assertThat(run("--edge", "e=" + api.url(), "--only=health")).isOne();
    String[] row = out.toString().lines().skip(1).findFirst().orElse("").split(" +", -1);
    assertThat(Integer.parseInt(row[5])).as("errors").isPositive();
  }

  @Test
  void aTargetThatFailsBeforeTheLoadIsNamedWithItsAnswer() {
    api.fail("/api/todos/batch");
    assertThat(run("--edge", "e=" + api.url(), "--only=list-20")).isOne();
    assertThat(err.toString())
        .contains("POST " + api.url() + "/api/todos/batch: wanted status 201, found 500");
  }

  @Test
  void cpuTimeAndMemoryOfTheNamedProcessesAreReported() throws Exception {
    Path json = folder.resolve("results.json");
    long self = ProcessHandle.current().pid();
    run("--edge", "e=" + api.url(), "--pids", "e=" + self, "--only=health", "--json=" + json);
    JsonObject result =
        JsonParser.object()
            .from(Files.readString(json))
            .getArray("results", new JsonArray())
            .getObject(0, new JsonObject());
    assertThat(result.getLong("resident_bytes")).isGreaterThan(10_000_000);
    assertThat(result.getDouble("cpu_us_per_request")).isPositive();
  }

  @Test
  void wrongUsageIsExplained() {
    assertThat(run("--only=health")).isEqualTo(2);
    assertThat(run("--edge", "e=" + api.url(), "--only=nothing")).isEqualTo(2);
    assertThat(run("--edge", "e=" + api.url(), "--pids", "x=1")).isEqualTo(2);
    assertThat(run("--edge", "e=" + api.url(), "--pids", "e=one")).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "name a system",
            "there is no scenario nothing; there are health, get-cached",
            "--pids names no system: x",
            "wanted numbers joined by +, found one");
    CommandLine withoutSecret = HttpBench.commandLine(Map.of());
    withoutSecret.setErr(new PrintWriter(err, true));
    assertThat(withoutSecret.execute("--core", "c=" + api.url())).isEqualTo(2);
    assertThat(err.toString()).contains("--core needs the environment variable EDGE_SECRET");
  }

  private int run(String... arguments) {
    CommandLine line = HttpBench.commandLine(Map.of("EDGE_SECRET", "a secret"));
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    List<String> all = new ArrayList<>(QUICKLY);
    all.addAll(List.of(arguments));
    return line.execute(all.toArray(String[]::new));
  }
}
