package dev.breakwater.bindgen;

import java.util.ArrayList;
import java.util.List;

/** Breaks a generic type that is wider than the page before each of its arguments. */
final class TypeBreaker {
  private static final int CONTINUATION = 4;

  private TypeBreaker() {}

  /** Where the generic type ends that {@code line} declares something of; -1 if there is none. */
  static int end(String line) {
    int open = line.indexOf('<');
    int parenthesis = line.indexOf('(');
    boolean first = parenthesis < 0 || open < parenthesis || line.startsWith("for (");
    return open >= 0 && first ? closing(line, open) + 1 : -1;
  }

  /** The lines for {@code type} and what stands before it, its arguments at {@code inner}. */
  static List<String> broken(int indent, int inner, String type) {
    List<String> lines = new ArrayList<>();
    breakInto(lines, indent, inner, type);
    return lines;
  }

  private static void breakInto(List<String> lines, int indent, int inner, String type) {
    int open = type.indexOf('<');
    if (open < 0 || indent + type.length() <= LineBreaker.WIDTH) {
      lines.add(" ".repeat(indent) + type);
      return;
    }
    lines.add(" ".repeat(indent) + type.substring(0, open + 1));
    int start = open + 1;
    if (inner + type.length() - start <= LineBreaker.WIDTH) {
      lines.add(" ".repeat(inner) + type.substring(start));
      return;
    }
    for (int end = argumentEnd(type, start); end > start; end = argumentEnd(type, start)) {
      breakInto(lines, inner, inner + CONTINUATION, type.substring(start, end));
      start = end + 1;
    }
  }

  /**
   * Behind the comma that follows the argument at {@code start}, or behind all if it is the last.
   */
  private static int argumentEnd(String type, int start) {
    int depth = 0;
    for (int i = start; i < type.length(); i++) {
      depth += nesting(type.charAt(i));
      if (depth == 0 && type.charAt(i) == ',') {
        return i + 1;
      }
    }
    return type.length();
  }

  private static int closing(String line, int open) {
    int depth = 0;
    for (int i = open; i < line.length(); i++) {
      depth += nesting(line.charAt(i));
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalStateException("unbalanced: " + line);
  }

  private static int nesting(char c) {
    return switch (c) {
      case '<' -> 1;
      case '>' -> -1;
      default -> 0;
    };
  }
}
