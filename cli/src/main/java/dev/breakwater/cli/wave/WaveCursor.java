package dev.breakwater.cli.wave;

/** Walks over a text; white space and comments stand between its parts. */
final class WaveCursor {
  private final String text;
  private int at;

  WaveCursor(String text) {
    this.text = text;
  }

  WaveException wrong(String problem) {
    return new WaveException(text, Math.min(at, text.length()), problem);
  }

  WaveException wanted(String what) {
    skipSpace();
    String found =
        atEnd() ? "the end" : "`" + text.substring(at, text.offsetByCodePoints(at, 1)) + "`";
    return wrong("wanted " + what + ", found " + found);
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** Whether nothing but space is left. */
  boolean isDone() {
    skipSpace();
    return atEnd();
  }

  private void skipSpace() {
    while (!atEnd()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else {
        return;
      }
    }
  }

  boolean isAt(String sign) {
    skipSpace();
    return text.startsWith(sign, at);
  }

  boolean accept(String sign) {
    boolean found = isAt(sign);
    if (found) {
      at += sign.length();
    }
    return found;
  }

  void expect(String sign) {
    if (!accept(sign)) {
      throw wanted("`" + sign + "`");
    }
  }

  /** A name without the {@code %} that may stand before it; empty if none is here. */
  String label() {
    skipSpace();
    int start = at;
    int from = text.startsWith("%", at) ? at + 1 : at;
    int end = from;
    while (end < text.length() && isLabelPart(text.charAt(end))) {
      end++;
    }
    boolean named = end > from && Character.isLetter(text.charAt(from));
    at = named ? end : start;
    return named ? text.substring(from, end) : "";
  }

  /** The name that {@link #label} would take, which stays. */
  String peekLabel() {
    int start = at;
    String label = label();
    at = start;
    return label;
  }

  private static boolean isLabelPart(char c) {
    return c == '-' || (c < 0x80 && Character.isLetterOrDigit(c));
  }

  /** The digits, signs and letters of a number. */
  String number() {
    skipSpace();
    int start = at;
    while (!atEnd() && isNumberPart(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean isNumberPart(char c) {
    return c == '-' || c == '+' || c == '.' || (c < 0x80 && Character.isLetterOrDigit(c));
  }

  /** Takes {@code quote} if it is next, without skipping space. */
  boolean closes(char quote) {
    boolean found = !atEnd() && text.charAt(at) == quote;
    if (found) {
      at++;
    }
    return found;
  }

  /** The character at hand, escapes resolved, before a closing {@code quote}. */
  int character(char quote) {
    if (atEnd()) {
      throw wrong("this text never ends: `" + quote + "` is missing");
    }
    int c = text.codePointAt(at);
    if (c != '\\') {
      if (c == '\n' && quote == '\'') {
        throw wrong("a line break must be written as \\n");
      }
      at += Character.charCount(c);
      return c;
    }
    at++;
    return escaped();
  }

  private int escaped() {
    char c = atEnd() ? '\0' : text.charAt(at++);
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case '\\', '"', '\'' -> c;
      case 'u' -> codePoint();
      default ->
          throw wrong("there is no such escape; write \\n, \\t, \\r, \\\\, \\\", \\' or \\u{…}");
    };
  }

  private int codePoint() {
    int end = text.indexOf('}', at);
    if (end < 0 || !text.startsWith("{", at)) {
      throw wrong("write \\u{1F44B}, the number in hexadecimal");
    }
    String digits = text.substring(at + 1, end);
    if (!digits.matches("[0-9a-fA-F]{1,6}")) {
      throw wrong("wanted one to six hexadecimal digits, found `" + digits + "`");
    }
    int c = Integer.parseInt(digits, 16);
    if (!Character.isValidCodePoint(c) || (c >= 0xD800 && c <= 0xDFFF)) {
      throw wrong("U+" + digits + " is no character");
    }
    at = end + 1;
    return c;
  }
}
