package dev.breakwater.wit.syntax;

import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.source.Source;
import dev.breakwater.wit.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a WIT text into tokens.
 *
 * @see <a href="https://github.com/WebAssembly/component-model/blob/main/design/mvp/WIT.md">WIT,
 *     Lexical structure</a>
 */
final class Lexer {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[0-9]++(\\.[0-9]++){2}+(-[0-9A-Za-z-]++(\\.[0-9A-Za-z-]++)*+)?+"
              + "(\\+[0-9A-Za-z-]++(\\.[0-9A-Za-z-]++)*+)?+|[0-9]++(\\.[0-9]++)*+");

  private final Source source;
  private final String text;
  private final Diagnostics diagnostics;
  private final List<Token> tokens = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();
  private int at;

  private Lexer(Source source, Diagnostics diagnostics) {
    this.source = source;
    this.text = source.text();
    this.diagnostics = diagnostics;
  }

  /** The tokens of {@code source}; the last one is of kind {@link Token.Kind#END}. */
  static List<Token> tokens(Source source, Diagnostics diagnostics) {
    Lexer lexer = new Lexer(source, diagnostics);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    if (text.startsWith("\uFEFF")) {
      at = 1;
    }
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        at++;
      } else if (text.startsWith("//", at)) {
        lineComment();
      } else if (text.startsWith("/*", at)) {
        blockComment();
      } else {
        token(c);
      }
    }
    add(Token.Kind.END, at, "");
  }

  private void token(char c) {
    if (c == '%' || c == '_' || Character.isLetter(text.codePointAt(at))) {
      word();
    } else if (c >= '0' && c <= '9') {
      number();
    } else if (c == '"') {
      StringLiteral literal = StringLiteral.read(source, at, diagnostics);
      add(Token.Kind.STRING, literal.end(), literal.value());
    } else if (text.startsWith("->", at)) {
      add(Token.Kind.SIGN, at + 2, "->");
    } else if ("=,:;(){}<>@*./".indexOf(c) >= 0) {
      add(Token.Kind.SIGN, at + 1, String.valueOf(c));
    } else {
      unknown();
    }
  }

  private void add(Token.Kind kind, int end, String meaning) {
    tokens.add(new Token(kind, meaning, source.span(at, end), comments));
    comments.clear();
    at = end;
  }

  private void lineComment() {
    int end = text.indexOf('\n', at);
    end = end < 0 ? text.length() : end;
    comment(end, text.startsWith("///", at) && !text.startsWith("////", at));
  }

  private void blockComment() {
    int start = at;
    int depth = 1;
    int end = at + 2;
    while (depth > 0 && end < text.length()) {
      if (text.startsWith("/*", end)) {
        depth++;
        end += 2;
      } else if (text.startsWith("*/", end)) {
        depth--;
        end += 2;
      } else {
        end++;
      }
    }
    if (depth > 0) {
      diagnostics.error(
          source.span(start, start + 2), "this comment never ends", "close it with `*/`");
      at = text.length();
      return;
    }
    comment(end, text.startsWith("/**", start) && end - start > 4);
  }

  private void comment(int end, boolean isDoc) {
    String comment = text.substring(at, end);
    Forbidden.report(source.span(at, end), diagnostics);
    if (isDoc) {
      comments.add(comment);
    }
    at = end;
  }

  private void word() {
    boolean escaped = text.charAt(at) == '%';
    int start = escaped ? at + 1 : at;
    int end = start;
    while (end < text.length() && isWordPart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    String word = text.substring(start, end);
    if (!escaped && Keywords.contains(word)) {
      add(Token.Kind.KEYWORD, end, word);
    } else {
      checkName(word, source.span(at, end));
      add(Token.Kind.NAME, end, word);
    }
  }

  private void checkName(String word, Span span) {
    if (word.isEmpty()) {
      diagnostics.error(span, "no name follows this `%`");
      return;
    }
    KebabCase.problem(word)
        .ifPresent(
            p -> diagnostics.error(span, "`" + word + "` is no WIT name: " + p.what(), p.hint()));
  }

  private static boolean isWordPart(int c) {
    return c == '-' || c == '_' || Character.isLetterOrDigit(c);
  }

  private void number() {
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    int end = number.lookingAt() ? number.end() : at + 1;
    add(Token.Kind.NUMBER, end, text.substring(at, end));
  }

  private void unknown() {
    int c = text.codePointAt(at);
    int end = at + Character.charCount(c);
    Span span = source.span(at, end);
    if (!Forbidden.report(span, diagnostics)) {
      diagnostics.error(span, "`" + span.text() + "` has no meaning in WIT");
    }
    add(Token.Kind.UNKNOWN, end, text.substring(at, end));
  }
}
