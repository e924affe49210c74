package dev.breakwater.wit.syntax;

import dev.breakwater.wit.source.Span;
import java.util.List;

/**
 * A word or sign of a WIT text.
 *
 * @param text what counts: a word without its {@code %}; empty at the end
 * @param comments the doc comments before it, with their signs
 */
record Token(Kind kind, String text, Span span, List<String> comments) {
  Token {
    comments = List.copyOf(comments);
  }

  enum Kind {
    /** A keyword. */
    KEYWORD,
    /** An identifier. */
    NAME,
    /** Digits, or a semantic version. */
    NUMBER,
    /** A text in quotes, without them and with its escapes resolved. */
    STRING,
    /** Punctuation. */
    SIGN,
    /** What no other kind fits; the lexer has reported it. */
    UNKNOWN,
    /** The end of the text. */
    END
  }

  /** Whether it is this keyword or sign. */
  boolean is(String wanted) {
    return (kind == Kind.KEYWORD || kind == Kind.SIGN) && text.equals(wanted);
  }

  /** For messages: {@code `word`}. */
  String described() {
    return switch (kind) {
      case END -> "the end of the file";
      case KEYWORD -> "the keyword `" + text + "`";
      case STRING -> "a text";
      case NAME, NUMBER, SIGN, UNKNOWN -> "`" + text + "`";
    };
  }
}
