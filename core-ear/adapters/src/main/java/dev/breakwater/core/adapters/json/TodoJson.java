package dev.breakwater.core.adapters.json;

import dev.breakwater.core.application.todo.TodoView;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Todos as compact JSON in UTF-8, {@code id} first; times are RFC 3339 in UTC with {@code Z}. */
public final class TodoJson {
  // Kept, because looking for the provider costs more than a todo.
  private static final JsonProvider PROVIDER = JsonProvider.provider();
  private static final JsonGeneratorFactory GENERATORS = PROVIDER.createGeneratorFactory(Map.of());
  private static final JsonReaderFactory READERS = PROVIDER.createReaderFactory(Map.of());

  private TodoJson() {}

  /** As callers see it: fractions of a second have 0, 3 or 6 digits. */
  public static byte[] shown(TodoView todo) {
    return bytes(json -> write(json, todo, Times.SHORT));
  }

  /** An array of what callers see. */
  public static byte[] shown(List<TodoView> todos) {
    return bytes(json -> writeAll(json, List.of(todos)));
  }

  /** Writes one array of all todos of all {@code pages}, each taken when the one before is out. */
  public static void show(Iterable<List<TodoView>> pages, OutputStream out) {
    try (JsonGenerator json = GENERATORS.createGenerator(out)) {
      writeAll(json, pages);
    }
  }

  private static void writeAll(JsonGenerator json, Iterable<List<TodoView>> pages) {
    json.writeStartArray();
    for (List<TodoView> page : pages) {
      page.forEach(todo -> write(json, todo, Times.SHORT));
    }
    json.writeEnd();
  }

  /** As the cache keeps it: the texts of {@code updated_at} sort by time. */
  public static String kept(TodoView todo) {
    return new String(bytes(json -> write(json, todo, Times.COMPARABLE)), StandardCharsets.UTF_8);
  }

  /** The text of {@code updated_at} in {@link #kept}. */
  public static String version(TodoView todo) {
    return Times.COMPARABLE.text(todo.updatedAt());
  }

  static byte[] bytes(Consumer<JsonGenerator> writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = GENERATORS.createGenerator(bytes)) {
      writing.accept(json);
    }
    return bytes.toByteArray();
  }

  static void write(JsonGenerator json, TodoView todo, Times times) {
    json.writeStartObject()
        .write("id", todo.id().toString())
        .write("user_id", todo.owner().toString())
        .write("title", todo.title());
    todo.description()
        .ifPresentOrElse(
            text -> json.write("description", text), () -> json.writeNull("description"));
    json.write("completed", todo.completed())
        .write("created_at", times.text(todo.createdAt()))
        .write("updated_at", times.text(todo.updatedAt()))
        .writeEnd();
  }

  /** Reads what {@link #kept} wrote; empty when it is anything else. */
  public static Optional<TodoView> read(String text) {
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      return Optional.of(view(reader.readObject()));
    } catch (JsonException | ClassCastException | NullPointerException corrupt) {
      return Optional.empty();
    } catch (IllegalArgumentException | DateTimeException corrupt) {
      return Optional.empty();
    }
  }

  /** Reads what {@link #shown(List)} wrote. */
  public static List<TodoView> readAll(String text) {
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream().map(TodoJson::view).toList();
    }
  }

  /** Reads an object of any shape of ours. */
  static <T> T readObject(String text, Function<JsonObject, T> reading) {
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      return reading.apply(reader.readObject());
    }
  }

  static TodoView view(JsonObject object) {
    JsonValue description = object.get("description");
    return new TodoView(
        UUID.fromString(object.getString("id")),
        UUID.fromString(object.getString("user_id")),
        object.getString("title"),
        description instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty(),
        object.getBoolean("completed"),
        Instant.parse(object.getString("created_at")),
        Instant.parse(object.getString("updated_at")));
  }
}
