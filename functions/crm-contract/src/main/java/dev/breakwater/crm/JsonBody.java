package dev.breakwater.crm;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.util.Arrays;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object that came as the body of a request. */
final class JsonBody {
  /** The parser calls itself for each level. */
  private static final int MAX_DEPTH = 64;

  private final JsonObject members;

  private JsonBody(JsonObject members) {
    this.members = members;
  }

  /**
   * @throws UnreadableException if it is no UTF-8, no JSON, no object, or nested too deeply
   */
  static JsonBody read(byte[] body) throws UnreadableException {
    String text = new String(body, UTF_8);
    // what is no UTF-8 does not come back as it was
    if (!Arrays.equals(text.getBytes(UTF_8), body) || depth(text) > MAX_DEPTH) {
      throw new UnreadableException();
    }
    try {
      return new JsonBody(JsonParser.object().withLazyNumbers().from(text));
    } catch (JsonParserException e) {
      throw new UnreadableException();
    }
  }

  /** How deep brackets and braces are nested, those within texts left out. */
  private static int depth(String json) {
    int depth = 0;
    int deepest = 0;
    boolean inText = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (inText && c == '\\') {
        i++;
      } else if (c == '"') {
        inText = !inText;
      } else if (!inText && (c == '[' || c == '{')) {
        deepest = Math.max(deepest, ++depth);
      } else if (!inText && (c == ']' || c == '}')) {
        depth--;
      }
    }
    return deepest;
  }

  /**
   * The text of a member; empty if it is absent or {@code null}.
   *
   * @throws UnreadableException if it is no text, or one that PostgreSQL cannot hold
   */
  String text(String name) throws UnreadableException {
    Object value = members.get(name);
    if (value == null) {
      return "";
    }
    if (!(value instanceof String text) || !isStorable(text)) {
      throw new UnreadableException();
    }
    return text;
  }

  /**
   * The number of a member; {@code null} if it is absent or {@code null}.
   *
   * @throws UnreadableException if it is no number, has a fraction or an exponent, or does not fit
   */
  @Nullable Long int64(String name) throws UnreadableException {
    Object value = members.get(name);
    if (value == null) {
      return null;
    }
    OptionalLong number =
        value instanceof Number digits
            ? WholeNumber.parse(digits.toString())
            : OptionalLong.empty();
    return number.orElseThrow(UnreadableException::new);
  }

  /** No U+0000, and no half of a surrogate pair. */
  private static boolean isStorable(String text) {
    return text.indexOf('\0') < 0 && new String(text.getBytes(UTF_8), UTF_8).equals(text);
  }

  /** Answered as {@link CrmError#INVALID_JSON}. */
  static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;
  }
}
