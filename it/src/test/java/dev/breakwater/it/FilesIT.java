package dev.breakwater.it;

import static dev.breakwater.it.Refusals.isRefused;
import static dev.breakwater.it.Refusals.isRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are uploaded, become part of a todo, are read, and go. */
@StraightToCore
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesIT {
  private static final String UUID_TEXT = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final Core core;
  private final User user;
  private final Files files;

  FilesIT(Core core) {
    this.core = core;
    user = core.newUser();
    files = Files.of(core, user.id());
  }

  @Test
  void anUploadIsAnsweredWithWhereItLies() {
    Response uploaded = files.upload(" a.txt ", "Text/Plain", Files.bytes("hello"));

    assertThat(uploaded.statusCode()).isEqualTo(201);
    assertThat(uploaded.asString())
        .matches(
            "\\{\"storage_path\":\"users/%s/files/%s/a\\.txt\",\"filename\":\"a\\.txt\",\"mime_type\":\"text/plain(; ?charset=utf-8)?\",\"size_bytes\":5}"
                .formatted(user.id(), UUID_TEXT));
  }

  @Test
  void whatWasUploadedComesBackByteForByte() {
    byte[] content = new byte[12_345_678];
    new Random(7).nextBytes(content);

    Response downloaded = files.download(files.newFile("random.bin", content));

    assertThat(downloaded.statusCode()).isEqualTo(200);
    assertThat(downloaded.asByteArray()).isEqualTo(content);
    assertThat(downloaded.header("Content-Length")).isEqualTo("12345678");
    assertThat(downloaded.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"random.bin\"");
    assertThat(downloaded.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void aTodoWithFilesShowsBothAndTheFileStartsWithItsId() {
    String path = files.uploaded("a.txt", Files.bytes("hello"));

    Response created = files.createTodo(Files.described("b.txt", path));

    assertThat(created.statusCode()).isEqualTo(201);
    String todo = created.path("todo.id");
    assertThat(created.asString())
        .startsWith("{\"todo\":{\"id\":\"" + todo + "\",")
        .containsPattern(
            "\"files\":\\[\\{\"id\":\"%s\",\"todo_id\":\"%s\",\"filename\":\"b.txt\",\"mime_type\":\"text/plain[^\"]*\",\"size_bytes\":5,\"storage_path\":\"%s\",\"created_at\":\"[^\"]*Z\"}]}$"
                .formatted(UUID_TEXT, todo, path));
    assertThat(list(todo).asString())
        .isEqualTo(created.asString().replaceAll(".*\"files\":|}$", ""));
  }

  private String todos() {
    return core.fromEdge(user.id()).get("/api/todos").asString();
  }

  private Response list(String todo) {
    return core.fromEdge(user.id()).get("/api/todos/" + todo + "/files");
  }

  @Test
  void anEmptyFileIsAFile() {
    Response downloaded = files.download(files.newFile("empty", new byte[0]));

    assertThat(downloaded.statusCode()).isEqualTo(200);
    assertThat(downloaded.header("Content-Length")).isEqualTo("0");
    assertThat(downloaded.asByteArray()).isEmpty();
  }

  @Test
  void aTodoMayHaveNoFilesAndItsListIsThenEmpty() {
    Response created = files.createTodo();

    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.asString()).endsWith(",\"files\":[]}");
    assertThat(list(created.path("todo.id")).asString()).isEqualTo("[]");
    isRefused(list(UUID.randomUUID().toString()), 404, "not_found", "not found");
  }

  @Test
  void aDeletedFileIsGone() {
    String id = files.newFile("a.txt", Files.bytes("a"));

    assertThat(core.fromEdge(user.id()).delete("/api/files/" + id).statusCode()).isEqualTo(204);

    isRefused(files.download(id), 404, "not_found", "not found");
    isRefused(core.fromEdge(user.id()).delete("/api/files/" + id), 404, "not_found", "not found");
  }

  @Test
  void nobodyElseSeesAFile() {
    String id = files.newFile("a.txt", Files.bytes("a"));
    Files stranger = Files.of(core, core.newUser().id());

    isRefused(stranger.download(id), 404, "not_found", "not found");
    isRefused(stranger.request().get().delete("/api/files/" + id), 404, "not_found", "not found");
    assertThat(files.download(id).statusCode()).isEqualTo(200);
  }

  @Test
  void onlyAnUploadOfOnesOwnCanBeAttached() {
    String path = files.uploaded("a.txt", Files.bytes("secret"));
    Files stranger = Files.of(core, core.newUser().id());

    for (String foreign : List.of(path, "users/x/files/y/z", "/test")) {
      isRefusedAt(
          0,
          stranger.createTodo(Files.described("a.txt", foreign)),
          400,
          "validation",
          "storage_path is not an upload of yours");
    }
    assertThat(stranger.request().get().get("/api/todos").asString()).isEqualTo("[]");
    assertThat(files.createTodo(Files.described("a.txt", path)).statusCode()).isEqualTo(201);
  }

  @Test
  void anUploadIsAttachedOnce() {
    String path = files.uploaded("a.txt", Files.bytes("a"));
    String other = files.uploaded("b.txt", Files.bytes("b"));
    String conflict = "storage_path is attached already";

    isRefusedAt(
        1,
        files.createTodo(Files.described("a.txt", path), Files.described("b.txt", path)),
        409,
        "conflict",
        conflict);
    assertThat(files.createTodo(Files.described("a.txt", path)).statusCode()).isEqualTo(201);
    String before = todos();
    isRefusedAt(
        1,
        files.createTodo(Files.described("b.txt", other), Files.described("a.txt", path)),
        409,
        "conflict",
        conflict);
    assertThat(todos()).isEqualTo(before);
    assertThat(files.createTodo(Files.described("b.txt", other)).statusCode()).isEqualTo(201);
  }

  @Test
  void aTodoMayHave20FilesAndNoMore() {
    List<String> paths =
        Collections.nCopies(20, "a.txt").stream()
            .map(name -> Files.described(name, files.uploaded(name, Files.bytes("a"))))
            .toList();

    assertThat(files.createTodo(paths).<List<?>>path("files")).hasSize(20);
    isRefused(
        files.createTodo(Collections.nCopies(21, Files.described("a", "b"))),
        400,
        "validation",
        "files exceeds maximum size of 20 files");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "filename":"  "          | filename cannot be empty
          "filename":"../passwd"   | filename contains invalid characters
          "filename":"a/b"         | filename contains invalid characters
          "filename":"a\\\\b"      | filename contains invalid characters
          "filename":"a\\u0000b"   | filename contains invalid characters
          "mime_type":" "          | mime_type cannot be empty
          "mime_type":"invalid"    | mime_type must be in format 'type/subtype'
          "mime_type":"a/b\\r\\nc: d" | mime_type must be in format 'type/subtype'
          "size_bytes":-1          | file size cannot be negative
          "size_bytes":104857601   | file size exceeds maximum of 104857600 bytes
          """)
  void aFileThatBreaksARuleStoresNothing(String field, String reason) {
    String path = files.uploaded("a.txt", Files.bytes("a"));
    String name = field.substring(0, field.indexOf(':'));
    String broken =
        Files.described("a.txt", path).replaceAll(name + ":(\"[^\"]*\"|\\d+)", quoted(field));

    String before = todos();
    isRefusedAt(0, files.createTodo(broken), 400, "validation", reason);
    assertThat(todos()).isEqualTo(before);
  }

  private static String quoted(String replacement) {
    return java.util.regex.Matcher.quoteReplacement(replacement);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "\"1\"", "null", "99999999999999999999"})
  void aSizeThatIsNoWholeNumberIsUnprocessable(String size) {
    String file =
        Files.described("a.txt", "b").replace("\"size_bytes\":1", "\"size_bytes\":" + size);

    assertThat(files.createTodo(file).statusCode()).isEqualTo(422);
  }

  @Test
  void aUserWhoDoesNotExistCanKeepNothing() {
    Files nobody = Files.of(core, UUID.randomUUID().toString());
    String reason = "Missing or invalid user identification";

    isRefused(nobody.upload("a", Files.bytes("a")), 401, "unauthenticated", reason);
    isRefused(nobody.createTodo(), 401, "unauthenticated", reason);
  }

  @Test
  void onlyTheEdgeMaySpeakOfFiles() {
    for (String path : List.of("/api/files/upload", "/api/todos/with-files")) {
      assertThat(core.request().body("{}").post(path).statusCode()).isEqualTo(403);
      assertThat(core.fromEdge().body("{}").post(path).statusCode()).isEqualTo(401);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/files/upload, POST",
    "GET, /api/todos/with-files, POST",
    "POST, /api/files/00000000-0000-0000-0000-000000000000/download, GET,HEAD",
    "GET, /api/files/00000000-0000-0000-0000-000000000000, DELETE"
  })
  void aMethodThatAPathDoesNotHaveIsRefused(String method, String path, String allowed) {
    Response response = core.fromEdge(user.id()).request(method, path);

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.header("Allow")).startsWith(allowed);
  }

  @Test
  void anIdThatIsNoUuidIsRefused() {
    assertThat(files.download("x").<String>path("error")).startsWith("Invalid URL: Cannot parse");
    assertThat(files.download("x").statusCode()).isEqualTo(400);
    isRefused(
        files.download("00000000-0000-0000-0000-000000000000"), 404, "not_found", "not found");
  }
}
