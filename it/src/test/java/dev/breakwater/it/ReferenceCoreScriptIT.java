package dev.breakwater.it;

import static dev.breakwater.it.ScriptSteps.count;
import static dev.breakwater.it.ScriptSteps.first;
import static dev.breakwater.it.ScriptSteps.grep;
import static dev.breakwater.it.ScriptSteps.has;
import static dev.breakwater.it.ScriptSteps.isStatus;
import static dev.breakwater.it.ScriptSteps.withoutBoundary;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the reference system's script checks straight at the core, check by check. */
@StraightToCore
class ReferenceCoreScriptIT {
  private static final String NO_FILE = "/api/files/00000000-0000-0000-0000-000000000000/download";
  private static final String PASSWORD = "password123";

  private final Core core;
  private final ScriptSteps script = new ScriptSteps();
  private final String email = "script-core-" + UUID.randomUUID() + "@example.com";

  ReferenceCoreScriptIT(Core core) {
    this.core = core;
  }

  @TestFactory
  List<DynamicTest> everyCheckOfTheScriptHolds() {
    users();
    admission();
    todos();
    batches();
    files();
    ownership();
    assertThat(script.all()).hasSize(32);
    return script.all();
  }

  private void users() {
    script.step("health is ok", () -> has(core.request().get("/health"), "ok"));
    script.step(
        "registration gives an id",
        () -> script.keep("user", first(register(email, PASSWORD), "id")));
    script.step("the same e-mail is 409", () -> isStatus(register(email, PASSWORD), 409));
    script.step("no e-mail is 400", () -> isStatus(register("invalid-email", PASSWORD), 400));
    script.step("a short password is 400", () -> isStatus(register("b" + email, "short"), 400));
    script.step(
        "login gives a token", () -> assertThat(first(logIn(PASSWORD), "token")).isNotEmpty());
    script.step("a wrong password is 401", () -> isStatus(logIn("wrongpassword"), 401));
  }

  private void admission() {
    String path = "/api/todos";
    script.step(
        "no edge is 403",
        () ->
            isStatus(core.request().header(Core.USER_HEADER, script.kept("user")).get(path), 403));
    script.step(
        "a wrong edge is 403",
        () ->
            isStatus(
                core.request()
                    .header(Core.EDGE_HEADER, "wrong-secret")
                    .header(Core.USER_HEADER, script.kept("user"))
                    .get(path),
                403));
    script.step("no user is 401", () -> isStatus(core.fromEdge().get(path), 401));
    script.step(
        "a user that is no UUID is 401",
        () -> isStatus(core.fromEdge("not-a-uuid").get(path), 401));
  }

  private void todos() {
    script.step(
        "the list is an array",
        () -> assertThat(user().get("/api/todos").asString()).startsWith("["));
    script.step(
        "a todo is created",
        () -> script.keep("todo", first(post("/api/todos", "{\"title\":\"Core Test\"}"), "id")));
    script.step(
        "an empty title is 400", () -> isStatus(post("/api/todos", "{\"title\":\"\"}"), 400));
    script.step("it is found", () -> has(user().get(todo()), script.kept("todo")));
    script.step(
        "it is among the open ones",
        () -> has(user().get("/api/todos?completed=false"), script.kept("todo")));
    script.step(
        "its title changes", () -> has(patch("{\"title\":\"Updated\"}"), "\"title\":\"Updated\""));
    script.step("it is done", () -> has(patch("{\"completed\":true}"), "\"completed\":true"));
    script.step(
        "it is among the done ones",
        () -> has(user().get("/api/todos?completed=true"), script.kept("todo")));
    script.step("it is deleted", () -> isStatus(user().delete(todo()), 204));
    script.step("it is gone", () -> isStatus(user().get(todo()), 404));
  }

  private void batches() {
    script.step(
        "a batch of three has three ids",
        () ->
            assertThat(
                    count(
                        post(
                            "/api/todos/batch",
                            "{\"todos\":[{\"title\":\"1\"},{\"title\":\"2\"},{\"title\":\"3\"}]}"),
                        "\"id\":\""))
                .isEqualTo(3));
    script.step(
        "an empty batch is 400", () -> isStatus(post("/api/todos/batch", "{\"todos\":[]}"), 400));
  }

  private void files() {
    script.step(
        "an upload says where it lies",
        () -> script.keep("path", first(upload("core-test.txt"), "storage_path")));
    script.step(
        "multipart without a boundary is 400",
        () -> isStatus(withoutBoundary(user()).post("/api/files/upload"), 400));
    script.step("a todo takes the upload along", this::attach);
    script.step("the file is downloaded", () -> isStatus(user().get(file("/download")), 200));
    script.step("no such file is 404", () -> isStatus(user().get(NO_FILE), 404));
    script.step("the file is deleted", () -> isStatus(user().delete(file("")), 204));
    script.step(
        "a wrong type is 400",
        () -> isStatus(post("/api/todos/with-files", withFile("invalid", "/test")), 400));
  }

  private void ownership() {
    script.step(
        "another user's GET is 404",
        () -> {
          script.keep("todo", first(post("/api/todos", "{\"title\":\"mine\"}"), "id"));
          isStatus(stranger().get(todo()), 404);
        });
    script.step("another user's DELETE is 404", () -> isStatus(stranger().delete(todo()), 404));
  }

  private void attach() {
    Response both = post("/api/todos/with-files", withFile("text/plain", script.kept("path")));
    has(both, "\"todo\":{");
    script.keep("file", grep(both, "\"files\":\\[\\{\"id\":\"([^\"]*)\""));
  }

  private static String withFile(String type, String path) {
    return """
    {"title":"with file","files":[{"filename":"core-test.txt","mime_type":"%s","size_bytes":17,\
    "storage_path":"%s"}]}\
    """
        .formatted(type, path);
  }

  private Response upload(String name) {
    return user()
        .contentType("multipart/form-data")
        .multiPart("file", name, "core test content".getBytes(StandardCharsets.UTF_8), "text/plain")
        .post("/api/files/upload");
  }

  private Response register(String address, String password) {
    return core.request()
        .body("{\"email\":\"" + address + "\",\"password\":\"" + password + "\"}")
        .post("/api/auth/register");
  }

  private Response logIn(String password) {
    return core.request()
        .body("{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}")
        .post("/api/auth/login");
  }

  private RequestSpecification user() {
    return core.fromEdge(script.kept("user"));
  }

  private RequestSpecification stranger() {
    return core.fromEdge(core.newUser().id());
  }

  private Response post(String path, String body) {
    return user().body(body).post(path);
  }

  private Response patch(String body) {
    return user().body(body).patch(todo());
  }

  private String todo() {
    return "/api/todos/" + script.kept("todo");
  }

  private String file(String suffix) {
    return "/api/files/" + script.kept("file") + suffix;
  }
}
