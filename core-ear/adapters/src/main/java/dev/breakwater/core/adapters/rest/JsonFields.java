package dev.breakwater.core.adapters.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;

/**
 * Reads the fields of a JSON object; a field of the wrong type or a missing one is refused (422).
 */
final class JsonFields {
  private static final int UNPROCESSABLE_CONTENT = 422;

  private final JsonObject object;

  JsonFields(JsonObject object) {
    this.object = object;
  }

  /** A string that must be there. */
  String text(String name) {
    if (!object.containsKey(name)) {
      throw wrongShape("missing field `" + name + "`");
    }
    return string(name, object.get(name));
  }

  /** A string; absent and null are the same. */
  Optional<String> optionalText(String name) {
    return present(name).map(value -> string(name, value));
  }

  /** True or false; absent and null are the same. */
  Optional<Boolean> optionalFlag(String name) {
    return present(name)
        .map(value ->
            switch (value.getValueType()) {
              case TRUE -> true;
              case FALSE -> false;
              case NULL, STRING, NUMBER, ARRAY, OBJECT -> throw wrongType(name, value, "a boolean");
            });
  }

  /** Whether the field is there and null. */
  boolean isNull(String name) {
    return JsonValue.NULL.equals(object.get(name));
  }

  private Optional<JsonValue> present(String name) {
    return Optional.ofNullable(object.get(name)).filter(value -> !value.equals(JsonValue.NULL));
  }

  private static String string(String name, JsonValue value) {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    throw wrongType(name, value, "a string");
  }

  private static RequestRefusedException wrongType(String name, JsonValue value, String wanted) {
    String found =
        switch (value.getValueType()) {
          case NULL -> "null";
          case TRUE, FALSE -> "a boolean";
          case NUMBER -> "a number";
          case STRING -> "a string";
          case ARRAY -> "an array";
          case OBJECT -> "an object";
        };
    return wrongShape("`" + name + "` must be " + wanted + ", but is " + found);
  }

  static RequestRefusedException wrongShape(String why) {
    return new RequestRefusedException(
        new OtherStatus(UNPROCESSABLE_CONTENT, "Unprocessable Content"),
        "Failed to deserialize the JSON body into the target type: " + why);
  }
}
