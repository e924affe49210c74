package dev.breakwater.wit.syntax;

import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.source.Span;

/** The characters that may stand nowhere in a WIT text, since they hide what a text says. */
final class Forbidden {
  private Forbidden() {}

  /** Reports each such character of {@code span}; false if there is none. */
  static boolean report(Span span, Diagnostics diagnostics) {
    boolean any = false;
    String text = span.source().text();
    for (int i = span.start(); i < span.end(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (isForbidden(c)) {
        any = true;
        diagnostics.error(
            span.source().span(i, i + Character.charCount(c)),
            "the character U+%04X may not stand in WIT".formatted(c),
            "remove it, or write it in words");
      }
    }
    return any;
  }

  private static boolean isForbidden(int c) {
    return switch (c) {
      case '\t', '\n', '\r' -> false;
      // Deprecated or strongly discouraged by Unicode, as the reference parser has it.
      case 0x149, 0x673, 0xF77, 0xF79, 0x17A3, 0x17A4, 0x17B4, 0x17B5 -> true;
      default ->
          Character.isISOControl(c)
              || (c >= 0x202A && c <= 0x202E)
              || (c >= 0x2066 && c <= 0x2069)
              || Character.getType(c) == Character.SURROGATE;
    };
  }
}
