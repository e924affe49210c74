package dev.breakwater.component.text;

/** Indented lines. */
final class Lines {
  private final StringBuilder text = new StringBuilder();
  private int depth;

  void line(String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }

  void indented(Runnable inside) {
    depth++;
    inside.run();
    depth--;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
