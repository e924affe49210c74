package dev.breakwater.bench.crm;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A system as a JSON file describes it, for the bench to start:
 *
 * <pre>{@code
 * {"name": "wasm", "url": "http://127.0.0.1:8000", "database": "jdbc:postgresql://…",
 *  "services": {"customers": {"command": ["java", "-jar", "…"], "environment": {"DB_URL": "…"}}, …},
 *  "files": {"customers.wasm": "path"}}
 * }</pre>
 *
 * @param services in the order in which they are started; paths are relative to the working
 *     directory
 * @param files what is deployed, by what it is; a folder counts with all that is in it
 */
record SystemFile(
    String name, URI url, Tables tables, Map<String, Command> services, Map<String, Path> files) {

  /** How one service is started. */
  record Command(List<String> words, Map<String, String> environment) {
    Command {
      words = List.copyOf(words);
      environment = Map.copyOf(environment);
    }
  }

  /**
   * Reads {@code file}.
   *
   * @throws IOException if it is no such description; the message names all that is missing
   */
  static SystemFile read(Path file) throws IOException {
    JsonObject json;
    try {
      json = JsonParser.object().from(Files.readString(file));
    } catch (JsonParserException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
    Map<String, Command> services = new LinkedHashMap<>();
    JsonObject described = json.getObject("services", new JsonObject());
    described
        .keySet()
        .forEach(name -> services.put(name, command(described.getObject(name, new JsonObject()))));
    check(file, json, services);
    Map<String, Path> files = new LinkedHashMap<>();
    strings(json.getObject("files", new JsonObject()))
        .forEach((name, path) -> files.put(name, Path.of(path)));
    return new SystemFile(
        json.getString("name", ""),
        URI.create(json.getString("url", "")),
        new Tables(Optional.ofNullable(json.getString("database"))),
        services,
        files);
  }

  private static void check(Path file, JsonObject json, Map<String, Command> services)
      throws IOException {
    List<String> wrong = new ArrayList<>();
    if (json.getString("name", "").isEmpty()) {
      wrong.add("no name");
    }
    if (!json.getString("url", "").startsWith("http")) {
      wrong.add("no url that begins with http");
    }
    if (services.isEmpty()) {
      wrong.add("no services");
    }
    services.forEach((name, command) -> {
      if (command.words().isEmpty()) {
        wrong.add("no command of the service " + name);
      }
    });
    if (!wrong.isEmpty()) {
      throw new IOException(
          file + " describes no system: " + String.join(", ", wrong) + "; see bench/crm/README.md");
    }
  }

  private static Command command(JsonObject json) {
    List<String> words =
        json.getArray("command", new JsonArray()).stream().map(String::valueOf).toList();
    return new Command(words, strings(json.getObject("environment", new JsonObject())));
  }

  private static Map<String, String> strings(JsonObject json) {
    Map<String, String> strings = new LinkedHashMap<>();
    json.forEach((name, value) -> strings.put(name, String.valueOf(value)));
    return strings;
  }
}
