package dev.breakwater.core.domain;

import java.util.regex.Pattern;

/** Text as people type it; a column can hold any but U+0000 and torn surrogates. */
final class Text {
  private static final Pattern EDGES =
      Pattern.compile("^\\p{IsWhite_Space}+|(?<!\\p{IsWhite_Space})\\p{IsWhite_Space}+\\z");

  private Text() {}

  static boolean isStorable(String text) {
    return text.codePoints()
        .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }

  /** Without white space at both ends: Unicode's {@code White_Space}, no-break spaces included. */
  static String trimmed(String text) {
    return EDGES.matcher(text).replaceAll("");
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
