package dev.breakwater.bench.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page in the Chromium of this machine, which needs no driver for a page that one only looks
 * at.
 */
@EnabledIf(value = "chromium", disabledReason = "needs chromium (Debian: chromium)")
class BrowserTest {
  private static final long PATIENCE_SECONDS = 240;

  @TempDir private Path folder;

  static boolean chromium() {
    return browser().isPresent();
  }

  private static Optional<Path> browser() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .map(folder -> Path.of(folder, "chromium"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Test
  void everyChartIsDrawnAndNothingIsComplainedOf() throws Exception {
    Results results = SampleResults.of("wasm", "container");

    Seen seen = shown(HtmlReport.of(results, Collector.metrics(results)));

    assertThat(seen.complaints()).isEmpty();
    assertThat(seen.page())
        .contains("data-drawn=\"true\"")
        .doesNotContainPattern("class=\"[^\"]*\\bempty\\b");
    // seven distributions and nine charts of their own
    assertThat(Pattern.compile("_echarts_instance_=\"ec_").matcher(seen.page()).results().count())
        .isEqualTo(16);
  }

  @Test
  void aScriptThatFailsIsSeen() throws Exception {
    Results results = SampleResults.of("wasm", "container");
    String page = HtmlReport.of(results, Collector.metrics(results));

    Seen seen = shown(page.replace("id=\"data\">{", "id=\"data\">no JSON{"));

    assertThat(seen.complaints()).isNotEmpty();
    assertThat(seen.page()).doesNotContain("data-drawn=\"true\"");
  }

  private record Seen(String page, List<String> complaints) {}

  private Seen shown(String page) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("report.html"), page);
    Path dom = folder.resolve("dom");
    Path log = folder.resolve("log");
    Process chromium =
        new ProcessBuilder(
                browser().orElseThrow().toString(),
                "--headless=new",
                "--no-sandbox", // which root has not
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--user-data-dir=" + folder.resolve("profile"),
                "--enable-logging=stderr",
                "--virtual-time-budget=5000",
                "--dump-dom",
                file.toUri().toString())
            .redirectOutput(dom.toFile())
            .redirectError(log.toFile())
            .start();
    try {
      assertThat(chromium.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      chromium.descendants().forEach(ProcessHandle::destroyForcibly);
      chromium.destroyForcibly().waitFor();
    }
    List<String> complaints =
        Files.readString(log).lines().filter(line -> line.contains("CONSOLE")).toList();
    return new Seen(Files.readString(dom), complaints);
  }
}
