package dev.breakwater.wit;

/** Lines with an indentation of two spaces a level. */
final class IndentedText {
  private final StringBuilder text = new StringBuilder();
  private int level;

  void line(String line) {
    text.append("  ".repeat(line.isEmpty() ? 0 : level)).append(line).append('\n');
  }

  /** Writes {@code line} and indents what follows. */
  void open(String line) {
    line(line);
    level++;
  }

  void close(String line) {
    level--;
    line(line);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
