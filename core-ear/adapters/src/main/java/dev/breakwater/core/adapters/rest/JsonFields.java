package dev.breakwater.core.adapters.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Reads the fields of a JSON object; a field of the wrong type or a missing one is refused (422).
 */
final class JsonFields {
  private final JsonObject object;

  /** What stands before the name of a field in a message, to say in which object it is. */
  private final String place;

  /** The element of an array that the object is. */
  private final OptionalInt index;

  JsonFields(JsonObject object) {
    this(object, "", OptionalInt.empty());
  }

  private JsonFields(JsonObject object, String place, OptionalInt index) {
    this.object = object;
    this.place = place;
    this.index = index;
  }

  /** The whole object as compact JSON, in the order of the request. */
  String json() {
    return object.toString();
  }

  /** A string that must be there. */
  String text(String name) {
    return string(name, required(name));
  }

  /** A whole number of 64 bits that must be there. */
  long wholeNumber(String name) {
    JsonValue value = required(name);
    if (!(value instanceof JsonNumber number)) {
      throw wrongType(place + name, value, "a whole number", index);
    }
    try {
      return number.longValueExact();
    } catch (ArithmeticException notWhole) {
      throw wrongShape("`" + place + name + "` must be a whole number of 64 bits", index);
    }
  }

  /** An array of objects that must be there; an element's place shows in its messages. */
  List<JsonFields> objects(String name) {
    JsonValue value = required(name);
    if (!(value instanceof JsonArray array)) {
      throw wrongType(place + name, value, "an array", index);
    }
    return IntStream.range(0, array.size())
        .mapToObj(i -> element(place + name + "[" + i + "]", i, array.get(i)))
        .toList();
  }

  private static JsonFields element(String place, int index, JsonValue value) {
    if (value instanceof JsonObject object) {
      return new JsonFields(object, place + ".", OptionalInt.of(index));
    }
    throw wrongType(place, value, "an object", OptionalInt.of(index));
  }

  private JsonValue required(String name) {
    JsonValue value = object.get(name);
    if (value == null) {
      throw wrongShape("missing field `" + place + name + "`", index);
    }
    return value;
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
              case NULL, STRING, NUMBER, ARRAY, OBJECT ->
                  throw wrongType(place + name, value, "a boolean", index);
            });
  }

  /** Whether the field is there and null. */
  boolean isNull(String name) {
    return JsonValue.NULL.equals(object.get(name));
  }

  /** Refuses a null where it would take away what must be there. */
  void mustNotBeNull(String name) {
    if (isNull(name)) {
      throw wrongShape("`" + place + name + "` cannot be removed", index);
    }
  }

  private Optional<JsonValue> present(String name) {
    return Optional.ofNullable(object.get(name)).filter(value -> !value.equals(JsonValue.NULL));
  }

  private String string(String name, JsonValue value) {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    throw wrongType(place + name, value, "a string", index);
  }

  private static RequestRefusedException wrongType(
      String path, JsonValue value, String wanted, OptionalInt index) {
    String found =
        switch (value.getValueType()) {
          case NULL -> "null";
          case TRUE, FALSE -> "a boolean";
          case NUMBER -> "a number";
          case STRING -> "a string";
          case ARRAY -> "an array";
          case OBJECT -> "an object";
        };
    return wrongShape("`" + path + "` must be " + wanted + ", but is " + found, index);
  }

  static RequestRefusedException wrongShape(String why, OptionalInt index) {
    Problem problem =
        Problem.of(
            ErrorCode.UNPROCESSABLE,
            "Failed to deserialize the JSON body into the target type: " + why);
    return new RequestRefusedException(index.isPresent() ? problem.at(index.getAsInt()) : problem);
  }
}
