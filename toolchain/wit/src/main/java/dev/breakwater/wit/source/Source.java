package dev.breakwater.wit.source;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text with the name that messages give it, usually the path of its file.
 *
 * <p>Two sources are equal only if they are the same object.
 */
public final class Source {
  private final String name;
  private final String text;
  private final int[] lineStarts;

  public Source(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
  }

  /** What messages call this text. */
  public String name() {
    return name;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The stretch from {@code start} to before {@code end}, in UTF-16 units. */
  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  /** The line, counted from 1, that holds UTF-16 unit {@code offset}. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column, counted from 1 in characters (code points), of UTF-16 unit {@code offset}. */
  public int column(int offset) {
    return text.codePointCount(lineStart(line(offset)), offset) + 1;
  }

  /** The offset of the first character of {@code line}, counted from 1. */
  int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** The offset after the last character of {@code line}, without its line break. */
  int lineEnd(int line) {
    int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
    return end > lineStart(line) && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  @Override
  public String toString() {
    return name;
  }
}
