package dev.breakwater.core.adapters.json;

import dev.breakwater.core.application.file.FileView;
import dev.breakwater.core.application.todo.TodoView;
import jakarta.json.stream.JsonGenerator;
import java.util.List;

/** Files as callers see them: compact JSON in UTF-8, {@code id} first. */
public final class FileJson {
  private FileJson() {}

  /** An array. */
  public static byte[] shown(List<FileView> files) {
    return TodoJson.bytes(json -> write(json, files));
  }

  /** An object with the todo before its files. */
  public static byte[] shown(TodoView todo, List<FileView> files) {
    return TodoJson.bytes(json -> {
      json.writeStartObject().writeKey("todo");
      TodoJson.write(json, todo, Times.SHORT);
      json.writeKey("files");
      write(json, files);
      json.writeEnd();
    });
  }

  private static void write(JsonGenerator json, List<FileView> files) {
    json.writeStartArray();
    files.forEach(file -> write(json, file));
    json.writeEnd();
  }

  private static void write(JsonGenerator json, FileView file) {
    json.writeStartObject()
        .write("id", file.id().toString())
        .write("todo_id", file.todoId().toString())
        .write("filename", file.name())
        .write("mime_type", file.mimeType())
        .write("size_bytes", file.sizeBytes())
        .write("storage_path", file.storagePath())
        .write("created_at", Times.SHORT.text(file.createdAt()))
        .writeEnd();
  }
}
