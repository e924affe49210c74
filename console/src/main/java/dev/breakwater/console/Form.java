package dev.breakwater.console;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A request as the form has it.
 *
 * @param path begins with a slash; with the query, if any
 * @param body empty for none
 * @param withToken whether a fresh token goes along
 */
record Form(String method, String path, List<Header> headers, String body, boolean withToken) {
  /** One line of a head. */
  record Header(String name, String value) {
    static Header of(String line) {
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new IllegalArgumentException("\"" + line + "\" is no header: write Name: value");
      }
      return new Header(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
  }

  Form {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("the path must begin with a slash");
    }
    headers = List.copyOf(headers);
  }

  /**
   * Reads {@code {"method": "GET", "path": "/", "headers": "A: b\nC: d", "body": "", "token":
   * false}}; what is left out is empty or false.
   *
   * @throws IllegalArgumentException with a sentence for who filled it in
   */
  static Form parse(String text) {
    JsonObject json;
    try {
      json = JsonParser.object().from(text);
    } catch (JsonParserException e) {
      throw new IllegalArgumentException("the form is no JSON: " + e.getMessage(), e);
    }
    List<Header> headers = new ArrayList<>();
    json.getString("headers", "")
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> headers.add(Header.of(line)));
    return new Form(
        json.getString("method", "GET"),
        json.getString("path", ""),
        headers,
        json.getString("body", ""),
        json.getBoolean("token", false));
  }

  /** Where it goes: the slash that the path begins with ends the address of {@code edge}. */
  URI target(URI edge) {
    return URI.create("http://" + edge.getAuthority() + path);
  }

  boolean has(String header) {
    return headers.stream().anyMatch(line -> line.name().equalsIgnoreCase(header));
  }
}
