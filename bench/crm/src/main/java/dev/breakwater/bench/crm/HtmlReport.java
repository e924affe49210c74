package dev.breakwater.bench.crm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The results as one page that needs nothing beside itself: figures as tables, and charts where
 * scripts may run. Its look stands in {@code report.html}, {@code report.css} and {@code
 * report.js}.
 */
final class HtmlReport {
  private static final String ECHARTS =
      "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.min.js";

  /** Part and figure of each card, and what it is called there. */
  private static final List<List<String>> CARDS =
      List.of(
          List.of("read", "p50", "A list, median"),
          List.of("inter-service", "p50", "An order, two services, median"),
          List.of("cpu", "server compute", "Computing, mean"),
          List.of("scale-100", "answers", "Answers, 100 users"),
          List.of("mixed", "CPU a request", "CPU a request, mixed"),
          List.of("mixed", "memory", "Memory, mixed"),
          List.of("cold start", "first 200", "Cold start to the first 200"),
          List.of("kill", "down", "Down after a kill"));

  private HtmlReport() {}

  static String of(Results results, List<Metric> metrics) throws IOException {
    List<String> names = results.names();
    String page = resource("report.html");
    Map<String, String> parts =
        Map.ofEntries(
            Map.entry("title", escaped(String.join(", ", names))),
            Map.entry("count", String.valueOf(names.size())),
            Map.entry("heading", heading(names)),
            Map.entry("what", escaped(TextReport.what(results))),
            Map.entry("cards", cards(names, metrics)),
            Map.entry("differences", differences(results, metrics)),
            Map.entry("errors", errors(results)),
            Map.entry("breaches", breaches(results)),
            Map.entry("sizes", sizes(results)),
            Map.entry("limits", list(Findings.limits(results))),
            Map.entry("rounds", String.valueOf(results.rounds())),
            Map.entry("needed", String.valueOf(Bootstrap.ROUNDS_TO_JUDGE)),
            Map.entry("first", escaped(names.getFirst())),
            Map.entry("table", table(names, metrics)),
            Map.entry("css", resource("report.css")),
            Map.entry("js", resource("report.js")),
            Map.entry("echarts", resource(ECHARTS)),
            // a script ends at the first "</", whatever it is
            Map.entry("data", ChartData.of(results, metrics).replace("</", "<\\/")));
    return filled(page, parts);
  }

  /** In one pass, so that what is filled in is not looked at again. */
  private static String filled(String page, Map<String, String> parts) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int at = page.indexOf("{{"); at >= 0; at = page.indexOf("{{", from)) {
      int end = page.indexOf("}}", at);
      String name = page.substring(at + 2, end);
      filled.append(page, from, at).append(Optional.ofNullable(parts.get(name)).orElseThrow());
      from = end + 2;
    }
    return filled.append(page.substring(from)).toString();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static String heading(List<String> names) {
    List<String> coloured = new ArrayList<>();
    for (String name : names) {
      coloured.add(
          "<span class=\"s s%d\">%s</span>".formatted(names.indexOf(name) % 4, escaped(name)));
    }
    return String.join(" <small>and</small> ", coloured);
  }

  private static String cards(List<String> names, List<Metric> metrics) {
    StringBuilder cards = new StringBuilder();
    for (List<String> card : CARDS) {
      metrics.stream()
          .filter(m -> m.part().equals(card.get(0)) && m.name().equals(card.get(1)))
          .findFirst()
          .ifPresent(metric -> cards.append(card(card.get(2), names, metric)));
    }
    return cards.toString();
  }

  private static String card(String title, List<String> names, Metric metric) {
    List<Metric.Row> rows = metric.rows();
    double most = rows.stream().mapToDouble(row -> row.estimate().median()).max().orElse(1);
    StringBuilder card = new StringBuilder("<div class=\"card\"><h3>" + title + "</h3>");
    for (Metric.Row row : rows) {
      card.append(
          "<div class=\"row\"><span>%s</span><b>%s <small>%s</small></b><span class=\"bar s%d\"><i style=\"width:%.1f%%\"></i></span></div>"
              .formatted(
                  escaped(row.system()),
                  Metric.text(row.estimate().median()),
                  metric.unit(),
                  names.indexOf(row.system()) % 4,
                  most > 0 ? 100 * row.estimate().median() / most : 0));
    }
    rows.stream().skip(1).forEach(row -> card.append("<p>").append(compared(row)).append("</p>"));
    return card.append("</div>").toString();
  }

  private static String compared(Metric.Row row) {
    return "%s <span class=\"%s\">%s</span>"
        .formatted(
            TextReport.ratio(row.ratio()),
            row.verdict().name().toLowerCase(java.util.Locale.ROOT),
            row.verdict().text());
  }

  private static String differences(Results results, List<Metric> metrics) {
    List<String> differences = Findings.differences(results, metrics);
    if (differences.isEmpty()) {
      return "<p>No difference between the systems is shown by these rounds.</p>";
    }
    return "<details><summary>%d differences are shown by these rounds</summary>%s</details>"
        .formatted(differences.size(), list(differences));
  }

  private static String errors(Results results) {
    List<String> names = results.names();
    StringBuilder table =
        new StringBuilder(
            "<div class=\"scroll\"><table><thead><tr><th>Request</th><th>Wanted</th>");
    names.forEach(name -> table.append("<th>").append(escaped(name)).append("</th>"));
    table.append("</tr></thead><tbody>");
    List<String> cases =
        results.errorPaths().stream().map(ErrorPaths.Outcome::name).distinct().toList();
    for (String each : cases) {
      List<ErrorPaths.Outcome> outcomes =
          results.errorPaths().stream().filter(outcome -> outcome.name().equals(each)).toList();
      table.append(
          "<tr><td>%s</td><td>%d</td>".formatted(escaped(each), outcomes.getFirst().status()));
      for (String name : names) {
        table.append(
            outcomes.stream()
                .filter(outcome -> outcome.system().equals(name))
                .findFirst()
                .map(HtmlReport::outcome)
                .orElse("<td>–</td>"));
      }
      table.append("</tr>");
    }
    return table.append("</tbody></table></div>").toString();
  }

  private static String outcome(ErrorPaths.Outcome outcome) {
    return outcome.passed()
        ? "<td class=\"better\">✓</td>"
        : "<td class=\"worse\">✕ " + escaped(outcome.found()) + "</td>";
  }

  private static String breaches(Results results) {
    return results.breaches().isEmpty()
        ? "<p>Every limit was kept: times, shares of errors and answers to wrong requests.</p>"
        : "<h3>Not as it must be</h3><div class=\"breaches\">"
            + list(results.breaches())
            + "</div>";
  }

  private static String sizes(Results results) {
    StringBuilder rows = new StringBuilder();
    for (Results.Sized system : results.systems()) {
      system
          .bytes()
          .forEach((file, bytes) ->
              rows.append(
                  "<tr><td>%s</td><td>%s</td><td class=\"n\">%,d</td></tr>"
                      .formatted(escaped(system.name()), escaped(file), bytes)));
    }
    return rows.isEmpty()
        ? ""
        : "<details><summary>Bytes of each file</summary><table><tbody>"
            + rows
            + "</tbody></table></details>";
  }

  private static String table(List<String> names, List<Metric> metrics) {
    StringBuilder table =
        new StringBuilder(
            "<div class=\"scroll\"><table><thead><tr><th>Part</th><th>Figure</th><th>System</th><th>Median</th><th>95"
                + " % interval</th><th>Of the first</th><th></th></tr></thead><tbody>");
    String before = "";
    for (Metric metric : metrics) {
      for (Metric.Row row : metric.rows()) {
        table.append(metric.part().equals(before) ? "<tr>" : "<tr class=\"part\">");
        before = metric.part();
        boolean first = row.verdict() == Metric.Verdict.BASELINE;
        table.append(
            "<td>%s</td><td>%s</td><td class=\"s%d\">%s</td><td class=\"n\">%s</td><td class=\"n\">%s</td><td class=\"n\">%s</td><td class=\"%s\">%s</td></tr>"
                .formatted(
                    escaped(metric.part()),
                    escaped(TextReport.figure(metric)),
                    names.indexOf(row.system()) % 4,
                    escaped(row.system()),
                    Metric.text(row.estimate().median()),
                    TextReport.interval(row.estimate()),
                    first ? "" : TextReport.ratio(row.ratio()),
                    row.verdict().name().toLowerCase(java.util.Locale.ROOT),
                    first ? "" : row.verdict().text()));
      }
    }
    return table.append("</tbody></table></div>").toString();
  }

  private static String list(List<String> lines) {
    StringBuilder list = new StringBuilder("<ul>");
    lines.forEach(line -> list.append("<li>").append(escaped(line)).append("</li>"));
    return list.append("</ul>").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
