package dev.breakwater.it;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Files of one user.
 *
 * @param request a fresh request of that user
 */
record Files(Supplier<RequestSpecification> request) {
  static final String TEXT = "text/plain";

  /** As the edge sends them for {@code userId}. */
  static Files of(Core core, String userId) {
    return new Files(() -> core.fromEdge(userId));
  }

  Response upload(String name, byte[] content) {
    return upload(name, TEXT, content);
  }

  Response upload(String name, String type, byte[] content) {
    return request
        .get()
        .contentType("multipart/form-data")
        .multiPart(
            new MultiPartSpecBuilder(content)
                .fileName(name)
                .controlName("file")
                .mimeType(type)
                .charset(StandardCharsets.UTF_8)
                .build())
        .post("/api/files/upload");
  }

  /** Uploads {@code content} and gives its storage path. */
  String uploaded(String name, byte[] content) {
    return upload(name, content).then().statusCode(201).extract().path("storage_path");
  }

  /** A file as a request names it. */
  static String described(String name, String path) {
    return "{\"filename\":\"%s\",\"mime_type\":\"text/plain\",\"size_bytes\":1,\"storage_path\":\"%s\"}"
        .formatted(name, path);
  }

  Response createTodo(String... files) {
    return createTodo(List.of(files));
  }

  Response createTodo(List<String> files) {
    return request
        .get()
        .body(
            files.stream()
                .collect(Collectors.joining(",", "{\"title\":\"with files\",\"files\":[", "]}")))
        .post("/api/todos/with-files");
  }

  /** Uploads {@code content}, makes it a file of a new todo and gives the file's id. */
  String newFile(String name, byte[] content) {
    return createTodo(described(name, uploaded(name, content)))
        .then()
        .statusCode(201)
        .extract()
        .path("files[0].id");
  }

  Response download(String id) {
    return request.get().get("/api/files/" + id + "/download");
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
