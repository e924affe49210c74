package dev.breakwater.core.adapters.json;

import dev.breakwater.core.application.file.FileView;
import dev.breakwater.core.application.todo.TodoView;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Files as callers see them: compact JSON in UTF-8, {@code id} first. */
public final class FileJson {
  private FileJson() {}

  /** An array. */
  public static byte[] shown(List<FileView> files) {
    return TodoJson.bytes(json -> writeAll(json, files, file -> {}));
  }

  /** An object with the todo before its files. */
  public static byte[] shown(TodoView todo, List<FileView> files) {
    return TodoJson.bytes(json -> write(json, todo, () -> writeAll(json, files, file -> {})));
  }

  /** The same with what callers do not see, for {@link #read}. */
  public static String kept(TodoView todo, List<FileView> files) {
    byte[] json =
        TodoJson.bytes(out ->
            write(
                out, todo, () -> writeAll(out, files, file -> out.write("sha256", file.sha256()))));
    return new String(json, StandardCharsets.UTF_8);
  }

  /** Reads what {@link #kept} wrote. */
  public static <T> T read(String kept, BiFunction<TodoView, List<FileView>, T> reading) {
    return TodoJson.readObject(
        kept,
        object ->
            reading.apply(
                TodoJson.view(object.getJsonObject("todo")),
                object.getJsonArray("files").getValuesAs(JsonObject.class).stream()
                    .map(FileJson::view)
                    .toList()));
  }

  private static void write(JsonGenerator json, TodoView todo, Runnable files) {
    json.writeStartObject().writeKey("todo");
    TodoJson.write(json, todo, Times.SHORT);
    json.writeKey("files");
    files.run();
    json.writeEnd();
  }

  private static void writeAll(JsonGenerator json, List<FileView> files, Consumer<FileView> more) {
    json.writeStartArray();
    for (FileView file : files) {
      json.writeStartObject()
          .write("id", file.id().toString())
          .write("todo_id", file.todoId().toString())
          .write("filename", file.name())
          .write("mime_type", file.mimeType())
          .write("size_bytes", file.sizeBytes())
          .write("storage_path", file.storagePath())
          .write("created_at", Times.SHORT.text(file.createdAt()));
      more.accept(file);
      json.writeEnd();
    }
    json.writeEnd();
  }

  private static FileView view(JsonObject object) {
    return new FileView(
        UUID.fromString(object.getString("id")),
        UUID.fromString(object.getString("todo_id")),
        object.getString("filename"),
        object.getString("mime_type"),
        object.getJsonNumber("size_bytes").longValueExact(),
        object.getString("storage_path"),
        object.getString("sha256"),
        Instant.parse(object.getString("created_at")));
  }
}
