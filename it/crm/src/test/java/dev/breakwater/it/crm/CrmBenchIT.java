package dev.breakwater.it.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.breakwater.bench.crm.Chromium;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code make bench QUICK=1} starts, from its beginning to the page that a browser opens. */
class CrmBenchIT {
  private static final Path REPOSITORY = Path.of(System.getProperty("repository", "../.."));
  private static final Pattern PAGE = Pattern.compile("(?m)^The report: (.+)/report\\.html$");
  private static final List<String> SCENARIOS =
      List.of(
          "read",
          "write",
          "inter-service",
          "mixed",
          "cpu",
          "db-ping",
          "scale-1",
          "scale-5",
          "scale-10",
          "scale-20",
          "scale-50",
          "scale-100");

  @TempDir private static Path folder;
  private static Path report = Path.of("");

  @BeforeAll
  static void bothVariantsAreCompared() throws Exception {
    Path log = folder.resolve("bench.log");
    ProcessBuilder bench =
        new ProcessBuilder(java(), "-jar", "local/target/breakwater-local-run.jar", "crm-bench");
    bench.environment().put("QUICK", "1");
    int status = ended(bench.directory(REPOSITORY.toFile()), log);
    String said = Files.readString(log);
    assertThat(status).as(said).isIn(0, 1);
    Matcher page = PAGE.matcher(said);
    assertThat(page.find()).as(said).isTrue();
    report = REPOSITORY.resolve(page.group(1));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static int ended(ProcessBuilder bench, Path log)
      throws IOException, InterruptedException {
    Process process = bench.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      assertThat(process.waitFor(15, TimeUnit.MINUTES)).as("it ends").isTrue();
      return process.exitValue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
  }

  private static JsonPath json() throws IOException {
    return JsonPath.from(Files.readString(report.resolve("report.json")));
  }

  @Test
  void bothVariantsGoThroughEveryScenario() throws Exception {
    assertThat(json().getList("systems.name")).containsExactly("wasm", "container");
    for (String system : List.of("wasm", "container")) {
      List<Map<String, Object>> runs =
          json().getList("runs.findAll {it.system == '" + system + "'}");
      assertThat(runs)
          .as(system)
          .extracting(run -> run.get("scenario"))
          .containsExactlyElementsOf(SCENARIOS);
      assertThat(runs).allSatisfy(run -> assertThat((Number) run.get("cpu_ms")).isNotEqualTo(0));
    }
    assertThat(json().getList("metrics.part", String.class)).contains("cold start", "kill");
    assertThat(json().getList("systems.collect {it.bytes.size()}", Integer.class))
        .allMatch(files -> files > 0);
  }

  /** On a machine that does other things too, answers may be late, and never wrong. */
  @Test
  void everyErrorIsAnsweredAsTheContractSaysAndNoRequestFails() throws Exception {
    assertThat(json().getList("error_paths.passed", Boolean.class)).hasSize(28).containsOnly(true);
    assertThat(json().getList("breaches", String.class)).allMatch(b -> b.contains("p95 is"));
  }

  @Test
  void theSameFiguresStandInTextAndMarkdown() throws Exception {
    assertThat(report.resolve("report.md")).content().contains("| read | p95, ms | ");
    assertThat(report.resolve("report.txt"))
        .content()
        .contains("Error paths: 28 of 28", "Too few rounds (1)");
  }

  @Test
  void thePageOpensInABrowserWithoutAComplaint() throws Exception {
    assumeTrue(Chromium.isPresent(), "needs chromium (Debian: chromium)");

    Chromium.Seen seen = Chromium.open(report.resolve("report.html"), folder);

    assertThat(seen.complaints()).isEmpty();
    assertThat(seen.page()).contains("data-drawn=\"true\"", "scale-100");
  }
}
