package dev.breakwater.it.parity;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests that a cell of a table names: {@code `Class.method`}, or the path of a script. */
final class References {
  private static final Pattern REFERENCE = Pattern.compile("`([^`]+)`");

  private References() {}

  /**
   * The references of {@code cell}.
   *
   * @throws IllegalArgumentException if it has none, or anything else
   */
  static List<String> in(String row, String cell) {
    List<String> references = REFERENCE.matcher(cell).results().map(r -> r.group(1)).toList();
    boolean nothingElse = REFERENCE.matcher(cell).replaceAll("").matches("(, )*");
    if (references.isEmpty() || !nothingElse) {
      throw new IllegalArgumentException(
          row
              + ": wanted `Class.method`, … or `path/of/a/script`, or a word for the row's state;"
              + " found: "
              + cell);
    }
    return references;
  }

  /** One line for each of {@code references} that is not in the sources. */
  static Stream<String> unfounded(String row, List<String> references, TestSources sources) {
    return references.stream()
        .filter(reference -> !sources.holds(reference))
        .map(reference -> row + " names " + reference + ", which is no test here");
  }
}
