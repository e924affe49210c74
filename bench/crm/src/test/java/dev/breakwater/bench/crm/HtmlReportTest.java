package dev.breakwater.bench.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private static final Pattern OUTSIDE = Pattern.compile("(?:src|href)=\"?(?:https?:)?//");

  private static final Results RESULTS = SampleResults.of("wasm", "a<b>&c");
  private static final List<Metric> METRICS = Collector.metrics(RESULTS);

  private static String page() throws IOException {
    return HtmlReport.of(RESULTS, METRICS);
  }

  private static String withoutECharts() throws IOException {
    String page = page();
    int script = page.indexOf("<script>");
    return page.substring(0, script) + page.substring(page.indexOf("</script>", script));
  }

  @Test
  void thePageNeedsNothingBesideItself() throws Exception {
    assertThat(withoutECharts()).doesNotContainPattern(OUTSIDE).contains("default-src 'none'");
    assertThat(page()).contains("Licensed to the Apache Software Foundation");
  }

  @Test
  void everyFigureStandsInATableForThoseWithoutScripts() throws Exception {
    long rows = METRICS.stream().mapToLong(metric -> metric.rows().size()).sum();
    String page = page();
    String table = page.substring(page.indexOf("<h2>All figures</h2>"), page.indexOf("</main>"));

    assertThat(Pattern.compile("<tr[ >]").matcher(table).results().count()).isEqualTo(rows + 1);
    assertThat(table).contains("scale-100", "cold start", "memory, MiB", "CPU a request, ms");
  }

  @Test
  void namesAndAnswersOfSystemsAreTextAndNeverMarkup() throws Exception {
    assertThat(withoutECharts())
        .contains("a&lt;b&gt;&amp;c", "&lt;b&gt;boom")
        .doesNotContain("<b>boom", "a<b>&c</td>");
  }
}
