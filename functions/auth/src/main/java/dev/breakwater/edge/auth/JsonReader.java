package dev.breakwater.edge.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON by the letter of RFC 8259; names in an object must differ, and nothing nests deeper
 * than {@value #MAX_DEPTH}.
 *
 * <p>Not a library: the ones that run in functions bring tables for floating point and buffers of
 * 64 KiB a text, which cost more than the check of a signature.
 */
final class JsonReader {
  private static final int MAX_DEPTH = 16;

  private final String text;
  private int at;
  private int depth;

  private JsonReader(String text) {
    this.text = text;
  }

  /** Reads one object from its UTF-8, with nothing but white space around it. */
  static Json.Members object(byte[] json) throws MalformedJsonException {
    String text = new String(json, UTF_8);
    if (!Arrays.equals(text.getBytes(UTF_8), json)) {
      throw new MalformedJsonException();
    }
    JsonReader reader = new JsonReader(text);
    Json value = reader.value();
    reader.skipSpace();
    if (reader.at == text.length() && value instanceof Json.Members members) {
      return members;
    }
    throw new MalformedJsonException();
  }

  private Json value() throws MalformedJsonException {
    skipSpace();
    return switch (peek()) {
      case '{' -> nested(true);
      case '[' -> nested(false);
      case '"' -> new Json.Text(string());
      case 't' -> word("true", new Json.Flag(true));
      case 'f' -> word("false", new Json.Flag(false));
      case 'n' -> word("null", new Json.Nothing());
      default -> number();
    };
  }

  private Json nested(boolean object) throws MalformedJsonException {
    if (++depth > MAX_DEPTH) {
      throw new MalformedJsonException();
    }
    at++;
    Json value = object ? members() : items();
    depth--;
    return value;
  }

  private Json members() throws MalformedJsonException {
    Map<String, Json> members = new HashMap<>();
    boolean more = !ends('}');
    while (more) {
      skipSpace();
      String name = string();
      skipSpace();
      expect(':');
      if (members.put(name, value()) != null) {
        throw new MalformedJsonException();
      }
      more = continues('}');
    }
    return new Json.Members(members);
  }

  private Json items() throws MalformedJsonException {
    List<Json> items = new ArrayList<>();
    boolean more = !ends(']');
    while (more) {
      items.add(value());
      more = continues(']');
    }
    return new Json.Items(items);
  }

  private boolean ends(char bracket) throws MalformedJsonException {
    skipSpace();
    boolean found = peek() == bracket;
    if (found) {
      at++;
    }
    return found;
  }

  /** Whether a comma follows; otherwise {@code bracket} must. */
  private boolean continues(char bracket) throws MalformedJsonException {
    if (ends(bracket)) {
      return false;
    }
    expect(',');
    return true;
  }

  private Json word(String word, Json value) throws MalformedJsonException {
    if (!text.startsWith(word, at)) {
      throw new MalformedJsonException();
    }
    at += word.length();
    return value;
  }

  private Json number() throws MalformedJsonException {
    int start = at;
    skipIf('-');
    if (!skipIf('0')) {
      digits();
    }
    if (skipIf('.')) {
      digits();
    }
    if (skipIf('e') || skipIf('E')) {
      if (!skipIf('+')) {
        skipIf('-');
      }
      digits();
    }
    return new Json.Digits(text.substring(start, at));
  }

  private void digits() throws MalformedJsonException {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == start) {
      throw new MalformedJsonException();
    }
  }

  private String string() throws MalformedJsonException {
    expect('"');
    int start = at;
    while (peek() != '"' && peek() != '\\') {
      plain();
    }
    if (peek() == '"') {
      return text.substring(start, at++);
    }
    StringBuilder string = new StringBuilder(text.substring(start, at));
    while (peek() != '"') {
      string.append(peek() == '\\' ? escaped() : plain());
    }
    at++;
    return string.toString();
  }

  private char plain() throws MalformedJsonException {
    char c = peek();
    if (c < ' ') {
      throw new MalformedJsonException();
    }
    at++;
    return c;
  }

  private char escaped() throws MalformedJsonException {
    at++;
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> codeUnit();
      default -> throw new MalformedJsonException();
    };
  }

  private char codeUnit() throws MalformedJsonException {
    int unit = 0;
    for (int end = at + 4; at < end; at++) {
      int digit = Character.digit(peek(), 16);
      if (digit < 0 || peek() > 'f') {
        throw new MalformedJsonException();
      }
      unit = unit * 16 + digit;
    }
    return (char) unit;
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean skipIf(char c) {
    boolean found = at < text.length() && text.charAt(at) == c;
    if (found) {
      at++;
    }
    return found;
  }

  private void expect(char c) throws MalformedJsonException {
    if (!skipIf(c)) {
      throw new MalformedJsonException();
    }
  }

  private char peek() throws MalformedJsonException {
    if (at == text.length()) {
      throw new MalformedJsonException();
    }
    return text.charAt(at);
  }
}
