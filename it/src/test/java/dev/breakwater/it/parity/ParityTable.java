package dev.breakwater.it.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows of {@code docs/parity.md}, in the order of the file. */
record ParityTable(List<Row> rows) {
  private static final Pattern ROW =
      Pattern.compile("\\| ([FW]\\d{3}) \\| ([^|]+) \\| ([^|]+) \\|");
  private static final Pattern LOOKS_LIKE_A_ROW = Pattern.compile("\\|\\s*[FW]\\d.*");
  private static final String NOT_APPLICABLE = "not applicable: ";

  /** What a row says about its promise. */
  sealed interface Evidence {
    /**
     * Tests show it.
     *
     * @param references {@code Class.method}, or the path of a script that is a test
     */
    record Shown(List<String> references) implements Evidence {}

    /** Not there yet. */
    record Open() implements Evidence {}

    /** It has no meaning here. */
    record NotApplicable(String reason) implements Evidence {}
  }

  /** One promise. */
  record Row(String id, String text, Evidence evidence) {}

  ParityTable {
    rows = List.copyOf(rows);
  }

  /**
   * Reads the table rows of {@code markdown}; everything else is prose.
   *
   * @throws IllegalArgumentException when a line begins like a row and is none
   */
  static ParityTable parse(String markdown) {
    return new ParityTable(
        markdown
            .lines()
            .filter(line -> LOOKS_LIKE_A_ROW.matcher(line).matches())
            .map(ParityTable::row)
            .toList());
  }

  private static Row row(String line) {
    Matcher row = ROW.matcher(line);
    if (!row.matches()) {
      throw new IllegalArgumentException("wanted: | id | text | evidence |, found: " + line);
    }
    return new Row(row.group(1), row.group(2), evidence(row.group(1), row.group(3)));
  }

  private static Evidence evidence(String id, String cell) {
    if (cell.equals("open")) {
      return new Evidence.Open();
    }
    if (cell.startsWith(NOT_APPLICABLE) && cell.length() > NOT_APPLICABLE.length()) {
      return new Evidence.NotApplicable(cell.substring(NOT_APPLICABLE.length()));
    }
    return new Evidence.Shown(References.in(id, cell));
  }

  Stream<String> ids() {
    return rows.stream().map(Row::id);
  }

  List<String> open() {
    return rows.stream()
        .filter(row -> row.evidence() instanceof Evidence.Open)
        .map(Row::id)
        .toList();
  }

  /** One line for each row whose evidence is not in the sources. */
  List<String> unfounded(TestSources sources) {
    List<String> problems = new ArrayList<>();
    for (Row row : rows) {
      switch (row.evidence()) {
        case Evidence.Shown(List<String> references) ->
            References.unfounded(row.id(), references, sources).forEach(problems::add);
        case Evidence.Open open -> {}
        case Evidence.NotApplicable none -> {}
      }
    }
    return problems;
  }
}
