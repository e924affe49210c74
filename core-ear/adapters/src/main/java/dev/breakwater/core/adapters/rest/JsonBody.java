package dev.breakwater.core.adapters.rest;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a request body as a JSON object. Checks in this order: type (415), size (413), syntax
 * (400), being an object (422).
 */
final class JsonBody {
  static final int MAX_BYTES = 2 * 1024 * 1024;

  /** {@code application/json} and every {@code application/*+json}, with or without parameters. */
  private static final Pattern JSON =
      Pattern.compile(
          "\\s*application/(?:[^\\s/;+]+\\+)*json\\s*(?:;.*)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern MERGE_PATCH =
      Pattern.compile("\\s*application/merge-patch\\+json\\s*(?:;.*)?", Pattern.CASE_INSENSITIVE);

  private JsonBody() {}

  static JsonFields read(HttpHeaders headers, InputStream body) {
    String contentType = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
    if (isJson(contentType) && headers.getLength() > MAX_BYTES) {
      throw tooLarge();
    }
    return read(contentType, body);
  }

  /** Whether the body is a merge patch (RFC 7396). */
  static boolean isMergePatch(HttpHeaders headers) {
    String type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
    return type != null && MERGE_PATCH.matcher(type).matches();
  }

  static JsonFields read(@Nullable String contentType, InputStream body) {
    if (!isJson(contentType)) {
      throw new RequestRefusedException(
          ErrorCode.UNSUPPORTED_MEDIA_TYPE,
          "Expected request with `Content-Type: application/json`");
    }
    return fields(syntax(text(bytes(body))));
  }

  private static boolean isJson(@Nullable String contentType) {
    return contentType != null && JSON.matcher(contentType).matches();
  }

  private static byte[] bytes(InputStream body) {
    try {
      byte[] bytes = body.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw tooLarge();
      }
      return bytes;
    } catch (IOException cutOff) {
      throw new RequestRefusedException(ErrorCode.MALFORMED_JSON, "the request body ended early");
    }
  }

  private static RequestRefusedException tooLarge() {
    return new RequestRefusedException(
        ErrorCode.PAYLOAD_TOO_LARGE, "Failed to buffer the request body: length limit exceeded");
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw malformed("it is not UTF-8");
    }
  }

  private static JsonValue syntax(String text) {
    try (JsonParser parser = Json.createParser(new StringReader(text))) {
      return onlyValue(parser);
    } catch (JsonException | NoSuchElementException notJson) {
      throw malformed("it is not one JSON value");
    }
  }

  private static JsonValue onlyValue(JsonParser parser) {
    JsonValue value = firstValue(parser);
    if (parser.hasNext()) {
      throw malformed("there is more behind its end");
    }
    return value;
  }

  private static JsonValue firstValue(JsonParser parser) {
    try {
      parser.next();
      return parser.getValue();
    } catch (JsonException | NoSuchElementException notJson) {
      throw notJson;
    } catch (RuntimeException overLimit) {
      // The parser has no type of its own for its limits: 1,000 levels, 1,100 digits a number.
      throw malformed("it is nested too deeply or has too long a number");
    }
  }

  private static RequestRefusedException malformed(String why) {
    return new RequestRefusedException(
        ErrorCode.MALFORMED_JSON, "Failed to parse the request body as JSON: " + why);
  }

  private static JsonFields fields(JsonValue value) {
    if (value instanceof JsonObject object) {
      return new JsonFields(object);
    }
    throw JsonFields.wrongShape("expected an object", OptionalInt.empty());
  }
}
