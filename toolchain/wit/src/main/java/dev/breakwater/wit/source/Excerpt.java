package dev.breakwater.wit.source;

import java.util.PrimitiveIterator;

/**
 * The line of a span with carets under it, cut to a width that a terminal shows.
 *
 * <p>A tab becomes two spaces, other control characters become U+FFFD, and carets are counted in
 * terminal cells, so that they stand under what they mean.
 */
final class Excerpt {
  private static final int CELLS_BEFORE = 60;
  private static final int CELLS_SHOWN = 100;
  private static final String TAB = "  ";

  private Excerpt() {}

  static String of(Span span) {
    Source source = span.source();
    int line = span.line();
    int lineEnd = source.lineEnd(line);
    int start = Math.min(span.start(), lineEnd);
    int end = Math.max(start, Math.min(span.end(), lineEnd));
    int from = charactersBefore(source, source.lineStart(line), start);
    String before =
        (from > source.lineStart(line) ? "…" : "") + shown(source.text().substring(from, start));
    String marked = shown(cut(source.text().substring(start, end)));
    String after = shown(cut(source.text().substring(end, lineEnd)));
    String number = " " + line + " | ";
    String gutter = " ".repeat(number.length() - 2) + "| ";
    String carets = "^".repeat(Math.max(1, cells(marked)));
    return (number + before + marked + after).stripTrailing()
        + "\n"
        + gutter
        + " ".repeat(cells(before))
        + carets
        + "\n";
  }

  private static int charactersBefore(Source source, int lineStart, int start) {
    int from = Math.max(lineStart, start - CELLS_BEFORE);
    boolean insidePair = from > lineStart && Character.isLowSurrogate(source.text().charAt(from));
    return insidePair ? from + 1 : from;
  }

  private static String cut(String text) {
    if (text.length() <= CELLS_SHOWN) {
      return text;
    }
    boolean insidePair = Character.isHighSurrogate(text.charAt(CELLS_SHOWN - 1));
    return text.substring(0, insidePair ? CELLS_SHOWN - 1 : CELLS_SHOWN);
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (c == '\t') {
            shown.append(TAB);
          } else {
            shown.appendCodePoint(isPrintable(c) ? c : 0xFFFD);
          }
        });
    return shown.toString();
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  private static int cells(String text) {
    int cells = 0;
    for (PrimitiveIterator.OfInt i = text.codePoints().iterator(); i.hasNext(); ) {
      cells += cells(i.nextInt());
    }
    return cells;
  }

  private static int cells(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** The blocks that terminals show two cells wide (Unicode TR 11, W and F), roughly. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
