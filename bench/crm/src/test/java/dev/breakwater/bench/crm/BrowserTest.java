package dev.breakwater.bench.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The page as a browser shows it. */
@EnabledIf(
    value = "dev.breakwater.bench.crm.Chromium#isPresent",
    disabledReason = "needs chromium (Debian: chromium)")
class BrowserTest {
  @TempDir private Path folder;

  @Test
  void everyChartIsDrawnAndNothingIsComplainedOf() throws Exception {
    Results results = SampleResults.of("wasm", "container");

    Chromium.Seen seen = shown(HtmlReport.of(results, Collector.metrics(results)));

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

    Chromium.Seen seen = shown(page.replace("id=\"data\">{", "id=\"data\">no JSON{"));

    assertThat(seen.complaints()).isNotEmpty();
    assertThat(seen.page()).doesNotContain("data-drawn=\"true\"");
  }

  private Chromium.Seen shown(String page) throws IOException, InterruptedException {
    return Chromium.open(Files.writeString(folder.resolve("report.html"), page), folder);
  }
}
