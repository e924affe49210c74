package dev.breakwater.it;

import static dev.breakwater.it.Refusals.isRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the todos' endpoints refuse, and with which words. */
@ThroughEdge
class TodoRulesIT {
  private static final int MAX_BODY_BYTES = 2 * 1024 * 1024;

  private final Edge edge;
  private User user;

  TodoRulesIT(Edge edge) {
    this.edge = edge;
  }

  @BeforeEach
  void someUser() {
    user = edge.newUser();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"title\":\"\"}", "{\"title\":\"  \\n \"}"})
  void aTitleMustNotBeBlank(String body) {
    isRefused(post(body), 400, "validation", "title cannot be empty");
    isRefused(patch(user.newTodo("t"), body), 400, "validation", "title cannot be empty");
  }

  @Test
  void aTitleMayHave200CharactersAndNoMore() {
    assertThat(user.create("x".repeat(200)).statusCode()).isEqualTo(201);
    isRefused(
        user.create("x".repeat(201)),
        400,
        "validation",
        "title exceeds maximum length of 200 characters");
  }

  @Test
  void aDescriptionMayHave10000CharactersAndNoMore() {
    String full = "{\"title\":\"t\",\"description\":\"" + "x".repeat(10_000);
    String tooLong = "description exceeds maximum length of 10000 characters";

    assertThat(post(full + "\"}").statusCode()).isEqualTo(201);
    isRefused(post(full + "x\"}"), 400, "validation", tooLong);
    isRefused(patch(user.newTodo("t"), full + "x\"}"), 400, "validation", tooLong);
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "description"})
  void noTextMayHoldTheCharacterThatNoDatabaseKeeps(String field) {
    String body =
        "{\"title\":\"t\",\"description\":\"d\"}"
            .replace("\"" + field + "\":\"", "\"" + field + "\":\"a\\u0000b");

    isRefused(post(body), 400, "validation", field + " contains invalid characters");
    isRefused(
        patch(user.newTodo("t"), body), 400, "validation", field + " contains invalid characters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"title\":null}",
        "{\"title\":7}",
        "{\"title\":[\"t\"]}",
        "{\"title\":\"t\",\"description\":false}",
        "[]",
        "\"t\"",
        "null"
      })
  void jsonOfTheWrongShapeIsUnprocessable(String body) {
    Response response = post(body);

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.<String>path("error"))
        .startsWith("Failed to deserialize the JSON body into the target type: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"completed\":\"true\"}", "{\"completed\":1}", "{\"title\":{}}", "[1]"})
  void aChangeOfTheWrongShapeIsUnprocessable(String body) {
    assertThat(patch(user.newTodo("t"), body).statusCode()).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "{\"title\":\"t\"}}", "title=t", "{\"title\":\"t\",}"})
  void whatIsNoJsonIsABadRequest(String body) {
    Response response = post(body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.<String>path("error"))
        .startsWith("Failed to parse the request body as JSON: ");
  }

  @Test
  void anotherTypeThanJsonIsRefused() {
    Response response =
        user.request().contentType(ContentType.TEXT).body("{\"title\":\"t\"}").post("/api/todos");

    isRefused(
        response,
        415,
        "unsupported_media_type",
        "Expected request with `Content-Type: application/json`");
  }

  @Test
  void aBodyMayHaveTwoMebibytesAndNoMore() {
    String start = "{\"title\":\"t\",\"ignored\":\"";
    String full = start + "x".repeat(MAX_BODY_BYTES - start.length() - 2) + "\"}";

    assertThat(full.getBytes(StandardCharsets.UTF_8)).hasSize(MAX_BODY_BYTES);
    assertThat(post(full).statusCode()).isEqualTo(201);
    isRefused(
        post(full + " "),
        413,
        "payload_too_large",
        "Failed to buffer the request body: length limit exceeded");
  }

  @Test
  void anIdThatIsNoUuidIsABadRequest() {
    Response response = user.request().get("/api/todos/42");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.<String>path("error"))
        .startsWith("Invalid URL: Cannot parse `id` with value `42`");
  }

  @Test
  void aTodoThatNeverWasIsNotFound() {
    String path = "/api/todos/" + UUID.randomUUID();

    isRefused(user.request().get(path), 404, "not_found", "not found");
    isRefused(user.request().body("{\"title\":\"t\"}").patch(path), 404, "not_found", "not found");
    isRefused(user.request().delete(path), 404, "not_found", "not found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "TRUE", "1", ""})
  void completedIsTrueOrFalse(String value) {
    Response response = user.request().get("/api/todos?completed=" + value);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.<String>path("error")).startsWith("Failed to deserialize query string: ");
  }

  private Response post(String body) {
    return user.request().body(body.getBytes(StandardCharsets.UTF_8)).post("/api/todos");
  }

  private Response patch(String id, String body) {
    return user.request().body(body).patch("/api/todos/" + id);
  }
}
