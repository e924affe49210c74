package dev.breakwater.wit.source;

/**
 * A stretch of a source.
 *
 * @param start the first UTF-16 unit
 * @param end the unit after the last one; not before {@code start}
 */
public record Span(Source source, int start, int end) {
  public Span {
    if (start < 0 || end < start || end > source.text().length()) {
      throw new IllegalStateException("no span " + start + ".." + end + " in " + source);
    }
  }

  /** From the start of this one to the end of {@code last}, which stands later in the source. */
  public Span to(Span last) {
    return new Span(source, start, Math.max(end, last.end));
  }

  /** The text itself. */
  public String text() {
    return source.text().substring(start, end);
  }

  /** The line of the start, from 1. */
  public int line() {
    return source.line(start);
  }

  /** The column of the start, from 1, in characters. */
  public int column() {
    return source.column(start);
  }

  /** {@code file:line:col}. */
  @Override
  public String toString() {
    return source.name() + ":" + line() + ":" + column();
  }
}
