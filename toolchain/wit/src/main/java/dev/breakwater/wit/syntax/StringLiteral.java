package dev.breakwater.wit.syntax;

import dev.breakwater.wit.source.Diagnostics;
import dev.breakwater.wit.source.Source;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in quotes, with the escapes of core WebAssembly's text format.
 *
 * @see <a href="https://webassembly.github.io/spec/core/text/values.html#strings">Core spec,
 *     Strings</a>
 */
public final class StringLiteral {
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\(?:([\"'tnr\\\\])|u\\{([0-9A-Fa-f](?:_?[0-9A-Fa-f])*)}|([0-9A-Fa-f]{2}))");
  private static final String ESCAPED = "\"'tnr\\";
  private static final String MEANINGS = "\"'\t\n\r\\";

  private final Source source;
  private final Diagnostics diagnostics;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final int start;
  private int at;

  private StringLiteral(Source source, int start, Diagnostics diagnostics) {
    this.source = source;
    this.start = start;
    this.at = start + 1;
    this.diagnostics = diagnostics;
  }

  /** Reads the literal that starts with the quote at {@code start}; errors are reported. */
  static StringLiteral read(Source source, int start, Diagnostics diagnostics) {
    StringLiteral literal = new StringLiteral(source, start, diagnostics);
    literal.run();
    return literal;
  }

  /** Where it ends. */
  int end() {
    return at;
  }

  /** What it means. */
  String value() {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      diagnostics.error(
          source.span(start, at),
          "this text is not UTF-8",
          "write characters as `\\u{…}`, and `\\` with two digits for bytes of UTF-8 only");
      return "";
    }
  }

  private void run() {
    String text = source.text();
    while (at < text.length() && text.charAt(at) != '\n') {
      int c = text.codePointAt(at);
      if (c == '"') {
        at++;
        return;
      }
      if (c == '\\') {
        escape(text);
      } else {
        character(c);
      }
    }
    diagnostics.error(source.span(start, start + 1), "this text never ends", "close it with `\"`");
  }

  private void character(int c) {
    int end = at + Character.charCount(c);
    if (Character.isISOControl(c)) {
      diagnostics.error(
          source.span(at, end), "a control character in a text", "write `\\u{%x}`".formatted(c));
    } else {
      append(c);
    }
    at = end;
  }

  private void escape(String text) {
    Matcher escape = ESCAPE.matcher(text).region(at, text.length());
    if (!escape.lookingAt()) {
      diagnostics.error(
          source.span(at, at + 1),
          "this `\\` escapes nothing",
          "write `\\\\`, `\\\"`, `\\n`, `\\t`, `\\r`, `\\u{…}` or `\\` and two digits");
      at++;
    } else if (escape.group(1) != null) {
      append(MEANINGS.charAt(ESCAPED.indexOf(escape.group(1))));
      at = escape.end();
    } else if (escape.group(2) != null) {
      codePoint(escape.group(2).replace("_", ""), escape.end());
    } else {
      bytes.write(Integer.parseInt(escape.group(3), 16));
      at = escape.end();
    }
  }

  private void codePoint(String digits, int end) {
    boolean isSmall = digits.replaceFirst("^0+", "").length() <= 6;
    int c = isSmall ? Integer.parseInt(digits.replaceFirst("^0+(?=.)", ""), 16) : -1;
    if (!Character.isValidCodePoint(c)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      diagnostics.error(
          source.span(at, end),
          "there is no character " + digits,
          "characters go up to 10ffff, without d800 to dfff");
    } else {
      append(c);
    }
    at = end;
  }

  private void append(int c) {
    bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
  }

  /** {@code text} as a literal of ASCII. */
  public static String quoted(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          int place = c == '\'' ? -1 : MEANINGS.indexOf(c);
          if (place >= 0) {
            literal.append('\\').append(ESCAPED.charAt(place));
          } else if (c < ' ' || c > '~') {
            literal.append("\\u{%x}".formatted(c));
          } else {
            literal.appendCodePoint(c);
          }
        });
    return literal.append('"').toString();
  }
}
