package dev.breakwater.wit.syntax;

import java.util.ArrayList;
import java.util.List;

/** Doc comments to plain text: without signs, without the margin that all lines share. */
final class DocComments {
  private DocComments() {}

  /** The lines of {@code comments} joined by {@code \n}; empty without comments. */
  static String text(List<String> comments) {
    List<String> lines = new ArrayList<>();
    for (String comment : comments) {
      if (comment.startsWith("///")) {
        lines.add(comment.substring(3).stripTrailing());
      } else {
        block(comment, lines);
      }
    }
    int margin =
        lines.stream().filter(l -> !l.isBlank()).mapToInt(DocComments::margin).min().orElse(0);
    lines.replaceAll(l -> l.isBlank() ? "" : l.substring(margin));
    int from = 0;
    int to = lines.size();
    while (from < to && lines.get(from).isEmpty()) {
      from++;
    }
    while (from < to && lines.get(to - 1).isEmpty()) {
      to--;
    }
    return String.join("\n", lines.subList(from, to));
  }

  private static void block(String comment, List<String> lines) {
    comment
        .substring(3, comment.length() - 2)
        .lines()
        .map(String::stripTrailing)
        .map(line -> line.replaceFirst("^\\s*\\*(?=\\s|$)", ""))
        .forEach(lines::add);
  }

  private static int margin(String line) {
    return line.length() - line.stripLeading().length();
  }
}
