package dev.breakwater.core.adapters.json;

import dev.breakwater.core.application.todo.TodoView;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;
import java.util.UUID;

/** A todo as a JSON object with {@code id} first; times are RFC 3339 in UTC with {@code Z}. */
public final class TodoJson {
  /** Always six digits, so that the texts of two times compare like the times. */
  private static final DateTimeFormatter COMPARABLE =
      new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

  private TodoJson() {}

  /** As callers see it: fractions of a second have 0, 3 or 6 digits. */
  public static JsonObject shown(TodoView todo) {
    return object(todo, DateTimeFormatter.ISO_INSTANT);
  }

  /** As the cache keeps it: the texts of {@code updated_at} sort by time. */
  public static String kept(TodoView todo) {
    return object(todo, COMPARABLE).toString();
  }

  /** The text of {@code updated_at} in {@link #kept}. */
  public static String version(TodoView todo) {
    return COMPARABLE.format(todo.updatedAt());
  }

  private static JsonObject object(TodoView todo, DateTimeFormatter times) {
    JsonObjectBuilder object =
        Json.createObjectBuilder()
            .add("id", todo.id().toString())
            .add("user_id", todo.owner().toString())
            .add("title", todo.title());
    todo.description()
        .ifPresentOrElse(
            text -> object.add("description", text), () -> object.addNull("description"));
    return object
        .add("completed", todo.completed())
        .add("created_at", times.format(todo.createdAt()))
        .add("updated_at", times.format(todo.updatedAt()))
        .build();
  }

  /** Reads what {@link #kept} wrote; empty when it is anything else. */
  public static Optional<TodoView> read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return Optional.of(view(reader.readObject()));
    } catch (JsonException | ClassCastException | NullPointerException corrupt) {
      return Optional.empty();
    } catch (IllegalArgumentException | DateTimeException corrupt) {
      return Optional.empty();
    }
  }

  private static TodoView view(JsonObject object) {
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
