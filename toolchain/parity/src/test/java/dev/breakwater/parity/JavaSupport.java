package dev.breakwater.parity;

import dev.breakwater.teavm.CompilationProblem;
import java.util.List;
import java.util.Map;

/** The text of {@code docs/java-support.md}. */
final class JavaSupport {
  private static final String HEAD =
      """
      # Java support

      What plain Java does in a function and what it does not. The suite of `toolchain/parity` runs the same classes on a JVM and in WebAssembly and
      compares %d facts of %d probes, %d of which are the same. It writes this file, and its test fails when the file is another one: renew it with
      `bin/maven -pl toolchain/parity -am -Dbless=true -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false verify`.

      A function runs on one thread: what `CompletableFuture` calls async runs at once, and waiting for a future that is not complete is an
      `IllegalStateException`, for nobody could complete it. `StackOverflowError` and `OutOfMemoryError` can't be caught: they end the call with a message on standard error.
      Characters beyond ASCII are written as in Java source here, and long values from where they part.

      ## What is compared

      | Topic | Probes | Facts | The same |
      |---|---|---|---|
      """;

  private static final String DIFFERENCES =
      """

      ## What differs

      | Probe | Fact | On a JVM | In WebAssembly |
      |---|---|---|---|
      """;

  private static final String ABSENT =
      """

      ## What is not there

      The build refuses it, with the place in the code:

      | | Instead |
      |---|---|
      """;

  private static final int MOST_ROWS = 10;

  private JavaSupport() {}

  /**
   * The whole file.
   *
   * @param differences of each probe by its name
   * @param facts how many each probe has
   */
  static String text(
      Map<String, List<Difference>> differences,
      Map<String, Integer> facts,
      List<CompilationProblem> absent) {
    int all = facts.values().stream().mapToInt(Integer::intValue).sum();
    int other = differences.values().stream().mapToInt(List::size).sum();
    StringBuilder text = new StringBuilder(HEAD.formatted(all, facts.size(), all - other));
    Suite.topics().forEach(topic -> text.append(row(topic, differences, facts)));
    text.append(DIFFERENCES);
    Suite.probes().forEach(probe -> text.append(rows(probe.name(), differences.get(probe.name()))));
    text.append(ABSENT);
    absent.stream().map(JavaSupport::row).distinct().forEach(text::append);
    return text.toString();
  }

  private static String row(
      Topic topic, Map<String, List<Difference>> differences, Map<String, Integer> facts) {
    List<String> names = topic.probes().stream().map(Probe::name).toList();
    int all = names.stream().mapToInt(facts::get).sum();
    int other = names.stream().mapToInt(name -> differences.get(name).size()).sum();
    return "| %s: %s | %d | %d | %d |\n"
        .formatted(topic.name(), topic.covers(), names.size(), all, all - other);
  }

  /** The rows of a probe's differences. */
  static String rows(String probe, List<Difference> differences) {
    StringBuilder rows = new StringBuilder();
    for (Difference each : differences.subList(0, Math.min(MOST_ROWS, differences.size()))) {
      rows.append(
          "| %s | %s | %s | %s |\n"
              .formatted(probe, code(each.fact()), code(each.onJvm()), code(each.inWasm())));
    }
    if (differences.size() > MOST_ROWS) {
      rows.append("| %s | and %d more | | |\n".formatted(probe, differences.size() - MOST_ROWS));
    }
    return rows.toString();
  }

  private static String row(CompilationProblem problem) {
    String name = problem.message().replaceFirst(" is not available in functions$", "");
    return "| %s | %s |\n".formatted(code(name), problem.hint().orElse(""));
  }

  private static String code(String value) {
    String quote = value.contains("`") ? "``" : "`";
    return value.isEmpty() ? "" : quote + value.replace("|", "\\|") + quote;
  }
}
