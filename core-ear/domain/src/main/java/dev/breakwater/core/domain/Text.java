package dev.breakwater.core.domain;

/** Which strings a text column can hold: any Unicode text except U+0000 and torn surrogates. */
final class Text {
  private Text() {}

  static boolean isStorable(String text) {
    return text.codePoints()
        .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
