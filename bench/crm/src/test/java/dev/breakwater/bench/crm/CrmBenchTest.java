package dev.breakwater.bench.crm;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CrmBenchTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void twoSystemsAreMeasuredInTurnsThatAlternateAndReportedInFourForms() throws Exception {
    try (FakeCrm one = new FakeCrm(0);
        FakeCrm two = new FakeCrm(0)) {
      String own = String.valueOf(ProcessHandle.current().pid());

      int status =
          run(
              "--system=one=" + one.base(),
              "--system=two=" + two.base(),
              "--pids=one=" + own,
              "--rounds=2",
              "--time=0.01",
              "--only=read,mixed");

      assertThat(err.toString()).doesNotContain("error");
      List<String> breaches = report().getArray("breaches").stream().map(String::valueOf).toList();
      assertThat(breaches).as("but for a machine that is busy").allMatch(b -> b.contains("p95 is"));
      assertThat(status).isEqualTo(breaches.isEmpty() ? 0 : 1);
    }
    assertThat(err.toString().lines().filter(line -> line.contains("read of")))
        .containsExactly(
            "round 1: read of one",
            "round 1: read of two",
            "round 2: read of two",
            "round 2: read of one");
    JsonObject report = report();
    assertThat(report.getArray("runs")).hasSize(8);
    assertThat(report.getArray("error_paths")).hasSize(26);
    assertThat(metric(report, "mixed create", "server query").getArray("systems")).hasSize(2);
    assertThat(metric(report, "read", "CPU a request").getArray("systems")).hasSize(1);
    assertThat(metric(report, "read", "memory").getArray("systems")).hasSize(1);
    assertThat(out.toString())
        .contains("too few rounds to say", "Error paths: 26 of 26", "Too few rounds (2)")
        .doesNotContainPattern("(?m)(?:better|worse)$");
    assertThat(Files.readString(only(folder).resolve("report.md"))).contains("| read | p95, ms | ");
    assertThat(only(folder).resolve("report.html")).isNotEmptyFile();
  }

  @Test
  void whatIsNotAsItMustBeIsReportedAndTheRestGoesOn() throws Exception {
    try (FakeCrm one = new FakeCrm(0);
        FakeCrm two = new FakeCrm(0)) {
      two.fail("GET /customers/ping");
      one.fail("GET /orders/999999");

      int status =
          run(
              "--system=one=" + one.base(),
              "--system=two=" + two.base(),
              "--rounds=1",
              "--time=0.01",
              "--only=db-ping,cpu");

      assertThat(status).isOne();
    }
    assertThat(report().getArray("runs")).hasSize(4);
    assertThat(out.toString())
        .contains(
            "round 1, ping of db-ping on two: 100.0 % of the requests failed (by status: {500=",
            "order not found on one: wanted status 404, found 500", "Error paths: 25 of 26");
  }

  @Test
  void systemsOfTheBenchAreStartedKilledAndEnded() throws Exception {
    Path first = described("first");
    Path second = described("second");

    int status =
        run("--start=" + first, "--start=" + second, "--rounds=1", "--time=0.01", "--only=read");

    assertThat(err.toString()).doesNotContain("error");
    JsonObject report = report();
    assertThat(report.getArray("error_paths")).hasSize(28);
    assertThat(metric(report, "cold start", "first 200").getArray("systems")).hasSize(2);
    JsonArray downs = metric(report, "kill", "down").getArray("systems", new JsonArray());
    assertThat(downs)
        .hasSize(2)
        .allSatisfy(down -> {
          JsonObject median = ((JsonObject) down).getObject("median", new JsonObject());
          assertThat(median.getDouble("median")).isGreaterThan(20);
        });
    assertThat(status).as("a fake in one process cannot answer 502").isOne();
    assertThat(out.toString()).contains("customers' service down on first: wanted status 502");
    assertThat(ProcessHandle.current().children().map(c -> c.info().commandLine().orElse("")))
        .noneMatch(line -> line.contains("FakeCrm"));
  }

  @Test
  void wrongUsageIsExplained() throws Exception {
    Path nothing = Files.writeString(folder.resolve("nothing.json"), "{\"services\":{\"a\":{}}}");

    assertThat(run("--system=one=http://127.0.0.1:1")).isEqualTo(2);
    assertThat(run("--only=nothing")).isEqualTo(2);
    assertThat(run("--system=one=http://127.0.0.1:1", "--database=two=jdbc:x")).isEqualTo(2);
    assertThat(run("--system=one=http://127.0.0.1:1", "--pids=one=two")).isEqualTo(2);
    assertThat(run("--system=one=http://127.0.0.1:1", "--database=one=mysql")).isEqualTo(2);
    assertThat(run("--rounds=0")).isEqualTo(2);
    assertThat(run("--start=" + nothing)).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "name two systems or more",
            "there is no scenario nothing; there are read, write",
            "names no --system: two",
            "wanted numbers joined by +, found two",
            "--database wants an address that begins with jdbc:postgresql:",
            "--rounds wants 1 or more",
            "no name, no url that begins with http, no command of the service a");
  }

  private Path described(String name) throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    String json =
        JsonWriter.string()
            .object()
            .value("name", name)
            .value("url", "http://127.0.0.1:" + port)
            .object("services")
            .object("customers")
            .array(
                "command",
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    FakeCrm.class.getName(),
                    String.valueOf(port)))
            .end()
            .end()
            .object("files")
            .value("pom", "pom.xml")
            .end()
            .end()
            .done();
    return Files.writeString(folder.resolve(name + ".json"), json);
  }

  private int run(String... arguments) {
    CommandLine line = CrmBench.commandLine(Map.of());
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    Path results = folder.resolve("out");
    return line.execute(
        Stream.concat(Stream.of("--out=" + results), Stream.of(arguments)).toArray(String[]::new));
  }

  private JsonObject report() throws Exception {
    return JsonParser.object().from(Files.readString(only(folder).resolve("report.json")));
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> made = Files.list(folder.resolve("out"))) {
      return made.reduce(
              (a, b) -> {
                throw new AssertionError(a + " and " + b);
              })
          .orElseThrow();
    }
  }

  private static JsonObject metric(JsonObject report, String part, String name) {
    return report.getArray("metrics", new JsonArray()).stream()
        .map(JsonObject.class::cast)
        .filter(m -> part.equals(m.getString("part")) && name.equals(m.getString("name")))
        .findFirst()
        .orElseThrow();
  }
}
