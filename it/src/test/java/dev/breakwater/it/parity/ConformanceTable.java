package dev.breakwater.it.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of {@code docs/conformance.md}, in the order of the file. */
record ConformanceTable(List<Row> rows) {
  private static final String HEAD = "| Feature | State | Shown by |";
  private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");

  /** How far a feature goes; the words of the table. */
  enum State {
    YES,
    PARTLY,
    NO;

    static State of(String word) {
      for (State state : values()) {
        if (state.name().toLowerCase(java.util.Locale.ROOT).equals(word)) {
          return state;
        }
      }
      throw new IllegalArgumentException("wanted yes, partly or no, found: " + word);
    }
  }

  /**
   * One feature.
   *
   * @param tests {@code Class.method}; empty only where nothing can be shown
   */
  record Row(String feature, State state, List<String> tests) {
    Row {
      tests = List.copyOf(tests);
    }
  }

  ConformanceTable {
    rows = List.copyOf(rows);
  }

  /**
   * Reads the tables of {@code markdown} whose head names feature, state and tests.
   *
   * @throws IllegalArgumentException when a line of them is no row
   */
  static ConformanceTable parse(String markdown) {
    List<Row> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : markdown.lines().toList()) {
      if (line.equals(HEAD)) {
        inside = true;
      } else if (!line.startsWith("|")) {
        inside = false;
      } else if (inside && !line.startsWith("|---")) {
        rows.add(row(line));
      }
    }
    return new ConformanceTable(rows);
  }

  private static Row row(String line) {
    Matcher row = ROW.matcher(line);
    if (!row.matches()) {
      throw new IllegalArgumentException("wanted: | feature | state | tests |, found: " + line);
    }
    State state = State.of(row.group(2));
    if (row.group(3).equals("–") && state == State.NO) {
      return new Row(row.group(1), state, List.of());
    }
    return new Row(row.group(1), state, References.in(row.group(1), row.group(3)));
  }

  /** One line for each row that names a test that is not in the sources. */
  List<String> unfounded(TestSources sources) {
    return rows.stream()
        .flatMap(row -> References.unfounded(row.feature(), row.tests(), sources))
        .toList();
  }
}
