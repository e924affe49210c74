package dev.breakwater.edge.gateway;

/**
 * A JSON object of text and whole numbers, written member by member. Whatever a client sent into
 * it, it is one line of ASCII.
 */
final class JsonObject {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder json = new StringBuilder("{");

  JsonObject member(String name, String value) {
    text(name(name), value);
    return this;
  }

  JsonObject member(String name, long value) {
    name(name).append(value);
    return this;
  }

  String done() {
    return json.append('}').toString();
  }

  private StringBuilder name(String name) {
    return json.append(json.length() == 1 ? "\"" : ",\"").append(name).append("\":");
  }

  private static void text(StringBuilder json, String value) {
    json.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        escape(json, c);
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }

  private static void escape(StringBuilder json, char c) {
    json.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      json.append(HEX.charAt((c >> shift) & 15));
    }
  }
}
