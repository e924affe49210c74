package dev.breakwater.bindgen;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a line of Java that is wider than 100 columns the way google-java-format does: within a
 * type that alone is too wide, behind {@code =} and {@code ->}, before operators and {@code
 * implements}, then between arguments.
 */
final class LineBreaker {
  static final int WIDTH = 100;
  private static final int CONTINUATION = 4;

  private LineBreaker() {}

  /** The lines for {@code line}, each with its indentation. */
  static List<String> broken(int indent, String line) {
    List<String> lines = new ArrayList<>();
    breakInto(lines, indent, line);
    return lines;
  }

  private static void breakInto(List<String> lines, int indent, String line) {
    if (indent + line.length() <= WIDTH) {
      lines.add(" ".repeat(indent) + line);
      return;
    }
    int type = TypeBreaker.end(line);
    int assignment = topLevel(line, " = ");
    int declaration = type < 0 || assignment < 0 ? type : assignment + " =".length();
    if (indent + declaration > WIDTH) {
      splitType(lines, indent, line, type);
      return;
    }
    int arrow = topLevel(line, " -> ");
    int choice = topLevel(line, " ? ");
    if (assignment >= 0) {
      splitAt(lines, indent, line, assignment + " =".length());
    } else if (arrow >= 0 && !line.endsWith("{")) {
      splitAt(lines, indent, line, arrow + " ->".length());
    } else if (choice >= 0) {
      splitChoice(lines, indent, line, choice);
    } else if (operator(line) >= 0) {
      int operator = operator(line);
      breakInto(lines, indent, line.substring(0, operator));
      breakInto(lines, indent + CONTINUATION, line.substring(operator + 1));
    } else {
      splitArguments(lines, indent, line);
    }
  }

  /** Breaks the type that ends at {@code end}; what it declares stands in a line of its own. */
  private static void splitType(List<String> lines, int indent, String line, int end) {
    boolean pattern = line.startsWith("case ");
    int rest = indent + (pattern ? 2 : 1) * CONTINUATION;
    lines.addAll(TypeBreaker.broken(indent, rest + CONTINUATION, line.substring(0, end)));
    int body = pattern && !line.endsWith("{") ? line.indexOf(" -> ", end) + " ->".length() : end;
    if (body > end) {
      lines.add(" ".repeat(rest) + line.substring(end + 1, body));
      breakInto(lines, indent + CONTINUATION, line.substring(body + 1));
    } else {
      breakInto(lines, rest, line.substring(end + 1));
    }
  }

  private static void splitAt(List<String> lines, int indent, String line, int end) {
    lines.add(" ".repeat(indent) + line.substring(0, end));
    breakInto(lines, indent + CONTINUATION, line.substring(end + 1));
  }

  private static void splitChoice(List<String> lines, int indent, String line, int choice) {
    int other = topLevel(line, " : ");
    breakInto(lines, indent, line.substring(0, choice));
    breakInto(lines, indent + CONTINUATION, line.substring(choice + 1, other));
    breakInto(lines, indent + CONTINUATION, line.substring(other + 1));
  }

  private static int operator(String line) {
    return Math.max(topLevel(line, " != "), topLevel(line, " & "));
  }

  /** Breaks {@code head(arguments)tail} behind the parenthesis that opens the last outer group. */
  private static void splitArguments(List<String> lines, int indent, String line) {
    int open = lastGroup(line);
    int type = TypeBreaker.end(line);
    if (open < 0 && type < 0) {
      lines.add(" ".repeat(indent) + line);
      return;
    }
    if (open < 0) {
      splitType(lines, indent, line, type);
      return;
    }
    int heritage = line.indexOf(" implements ", closing(line, open));
    int name = line.lastIndexOf(' ', open);
    if (heritage >= 0) {
      breakInto(lines, indent, line.substring(0, heritage));
      lines.add(" ".repeat(indent + CONTINUATION) + line.substring(heritage + 1));
    } else if (indent + open + 1 > WIDTH && name >= 0) {
      lines.add(" ".repeat(indent) + line.substring(0, name));
      breakInto(lines, indent + CONTINUATION, line.substring(name + 1));
    } else {
      int close = closing(line, open);
      lines.add(" ".repeat(indent) + line.substring(0, open + 1));
      addArguments(
          lines, indent + CONTINUATION, line.substring(open + 1, close), line.substring(close));
    }
  }

  private static void addArguments(List<String> lines, int indent, String arguments, String end) {
    boolean named = topLevel(arguments, " = ") >= 0;
    if (!named && indent + arguments.length() + end.length() <= WIDTH) {
      lines.add(" ".repeat(indent) + arguments + end);
      return;
    }
    String rest = arguments;
    for (int comma = topLevel(rest, ", "); comma >= 0; comma = topLevel(rest, ", ")) {
      breakInto(lines, indent, rest.substring(0, comma + 1));
      rest = rest.substring(comma + 2);
    }
    breakInto(lines, indent, rest + end);
  }

  /** The first place of {@code token} outside parentheses, type arguments and strings, or -1. */
  private static int topLevel(String line, String token) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      if (depth == 0 && !quoted && line.startsWith(token, i)) {
        return i;
      }
      char c = line.charAt(i);
      quoted ^= c == '"';
      depth += quoted ? 0 : nesting(line, i);
    }
    return -1;
  }

  private static int nesting(String line, int at) {
    boolean partOfArrow = at > 0 && line.charAt(at - 1) == '-';
    return switch (line.charAt(at)) {
      case '(', '<' -> 1;
      case ')' -> -1;
      case '>' -> partOfArrow ? 0 : -1;
      default -> 0;
    };
  }

  private static int lastGroup(String line) {
    int depth = 0;
    int last = -1;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      if (!quoted && line.charAt(i) == '(' && depth++ == 0) {
        last = i;
      } else if (!quoted && line.charAt(i) == ')') {
        depth--;
      }
    }
    return last;
  }

  private static int closing(String line, int open) {
    int depth = 0;
    boolean quoted = false;
    for (int i = open; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      if (!quoted && line.charAt(i) == '(') {
        depth++;
      } else if (!quoted && line.charAt(i) == ')' && --depth == 0) {
        return i;
      }
    }
    throw new IllegalStateException("unbalanced: " + line);
  }
}
