package dev.breakwater.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What hosts say to the needs of a component.
 *
 * @param name of the component
 * @param verdicts by target, in the order of {@code needs}
 */
public record Report(String name, List<Need> needs, Map<String, List<Verdict>> verdicts) {
  public Report {
    needs = List.copyOf(needs);
    verdicts = new LinkedHashMap<>(verdicts);
  }

  /** What a host does not offer. */
  public record Finding(String target, Need need, Verdict verdict) {

    /** {@code spin-3.5 does not take import a:b/c: what to do (source)}. */
    @Override
    public String toString() {
      return target
          + " does not take "
          + need.text()
          + ": "
          + verdict.reason()
          + " ("
          + String.join(", ", verdict.sources())
          + ")";
    }
  }

  /** Everything that a host is known not to offer. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    verdicts.forEach((target, column) -> {
      for (int i = 0; i < needs.size(); i++) {
        if (column.get(i).answer() == Answer.NO) {
          findings.add(new Finding(target, needs.get(i), column.get(i)));
        }
      }
    });
    return findings;
  }

  /** A table of needs against hosts, in lines that end with {@code \n}. */
  public String table() {
    int width = needs.stream().mapToInt(need -> need.text().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    line(text, width, name, List.copyOf(verdicts.keySet()));
    for (int i = 0; i < needs.size(); i++) {
      int row = i;
      List<String> answers =
          verdicts.values().stream().map(c -> c.get(row).answer().toString()).toList();
      line(text, width, needs.get(i).text(), answers);
    }
    return text.toString();
  }

  private void line(StringBuilder text, int width, String first, List<String> cells) {
    StringBuilder line = new StringBuilder(pad(first, width));
    int column = 0;
    for (String target : verdicts.keySet()) {
      line.append("  ").append(pad(cells.get(column++), target.length()));
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
