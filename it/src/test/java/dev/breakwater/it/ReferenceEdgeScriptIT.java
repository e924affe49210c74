package dev.breakwater.it;

import static dev.breakwater.it.ScriptSteps.count;
import static dev.breakwater.it.ScriptSteps.first;
import static dev.breakwater.it.ScriptSteps.grep;
import static dev.breakwater.it.ScriptSteps.has;
import static dev.breakwater.it.ScriptSteps.isStatus;
import static dev.breakwater.it.ScriptSteps.withoutBoundary;
import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.local.Backend;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the reference system's script checks through the edge, check by check. */
@ThroughEdge
class ReferenceEdgeScriptIT {
  private static final String NOTHING = "00000000-0000-0000-0000-000000000000";
  private static final String PASSWORD = "password123";

  private final Edge edge;
  private final Core core;
  private final ScriptSteps script = new ScriptSteps();
  private final String email = "script-edge-" + UUID.randomUUID() + "@example.com";

  ReferenceEdgeScriptIT(Edge edge, Backend backend) {
    this.edge = edge;
    this.core = new Core(backend.core().address());
  }

  @TestFactory
  List<DynamicTest> everyCheckOfTheScriptHolds() {
    users();
    admission();
    todos();
    endOfATodo();
    batches();
    uploads();
    files();
    assertThat(script.all()).hasSize(35);
    return script.all();
  }

  private void users() {
    script.step("the core's health is ok", () -> has(core.request().get("/health"), "ok"));
    script.step("the edge's health is ok", () -> has(edge.request().get("/health"), "ok"));
    script.step("registration gives an id", () -> first(register(email, PASSWORD), "id"));
    script.step("the same e-mail is 409", () -> isStatus(register(email, PASSWORD), 409));
    script.step("no e-mail is 400", () -> isStatus(register("invalid-email", PASSWORD), 400));
    script.step("a short password is 400", () -> isStatus(register("b" + email, "short"), 400));
    script.step(
        "login gives a token", () -> script.keep("token", first(logIn(email, PASSWORD), "token")));
    script.step("a wrong password is 401", () -> isStatus(logIn(email, "wrongpassword"), 401));
    script.step(
        "an unknown user is 401", () -> isStatus(logIn("nobody@example.com", PASSWORD), 401));
  }

  private void admission() {
    script.step("no token is 401", () -> isStatus(edge.request().get("/api/todos"), 401));
    script.step(
        "a wrong token is 401", () -> isStatus(edge.request("invalid").get("/api/todos"), 401));
  }

  private void todos() {
    script.step(
        "the list is an array",
        () -> assertThat(user().get("/api/todos").asString()).startsWith("["));
    script.step(
        "a todo is created",
        () -> script.keep("todo", first(post("/api/todos", "{\"title\":\"Edge Test\"}"), "id")));
    script.step(
        "an empty title is 400", () -> isStatus(post("/api/todos", "{\"title\":\"\"}"), 400));
    script.step("it is found", () -> has(user().get(todo()), script.kept("todo")));
    script.step("it is among the open ones", () -> has(listed("false"), script.kept("todo")));
    script.step(
        "its title changes", () -> has(patch("{\"title\":\"Updated\"}"), "\"title\":\"Updated\""));
    script.step("it is done", () -> has(patch("{\"completed\":true}"), "\"completed\":true"));
    script.step("it is among the done ones", () -> has(listed("true"), script.kept("todo")));
    script.step(
        "it is no longer among the open ones",
        () -> assertThat(listed("false").asString()).doesNotContain(script.kept("todo")));
  }

  private void endOfATodo() {
    script.step("it is deleted", () -> isStatus(user().delete(todo()), 204));
    script.step("it is gone", () -> isStatus(user().get(todo()), 404));
    script.step("what never was is 404", () -> isStatus(user().get("/api/todos/" + NOTHING), 404));
  }

  private void batches() {
    script.step(
        "a batch of three has three ids",
        () ->
            assertThat(
                    count(
                        batch("{\"title\":\"1\"},{\"title\":\"2\"},{\"title\":\"3\"}"),
                        "\"id\":\""))
                .isEqualTo(3));
    script.step("an empty batch is 400", () -> isStatus(batch(""), 400));
    script.step(
        "one empty title in a batch is 400",
        () -> isStatus(batch("{\"title\":\"1\"},{\"title\":\"\"}"), 400));
  }

  private void uploads() {
    script.step(
        "an upload says where it lies",
        () -> script.keep("path", first(upload(user()), "storage_path")));
    script.step("an upload without a token is 401", () -> isStatus(upload(edge.request()), 401));
    script.step(
        "an upload without a file is 400",
        () -> isStatus(withoutBoundary(user()).post("/api/files/upload"), 400));
  }

  private void files() {
    script.step("a todo takes the upload along", this::attach);
    script.step("the file is downloaded", () -> isStatus(user().get(file("/download")), 200));
    script.step(
        "no such file is 404",
        () -> isStatus(user().get("/api/files/" + NOTHING + "/download"), 404));
    script.step("the file is deleted", () -> isStatus(user().delete(file("")), 204));
    script.step(
        "an empty file name is 400", () -> isStatus(withFile("", "text/plain", "/test"), 400));
    script.step(
        "a file name that leaves its folder is 400",
        () -> isStatus(withFile("../../../etc/passwd", "text/plain", "/test"), 400));
  }

  private void attach() {
    Response both = withFile("edge-test.txt", "text/plain", script.kept("path"));
    has(both, "\"todo\":{");
    script.keep("file", grep(both, "\"files\":\\[\\{\"id\":\"([^\"]*)\""));
  }

  private Response withFile(String name, String type, String path) {
    return post(
        "/api/todos/with-files",
        """
        {"title":"with file","files":[{"filename":"%s","mime_type":"%s","size_bytes":17,\
        "storage_path":"%s"}]}\
        """
            .formatted(name, type, path));
  }

  private static Response upload(RequestSpecification request) {
    return request
        .contentType("multipart/form-data")
        .multiPart(
            "file",
            "edge-test.txt",
            "edge test content".getBytes(StandardCharsets.UTF_8),
            "text/plain")
        .post("/api/files/upload");
  }

  private Response register(String address, String password) {
    return edge.request().body(credentials(address, password)).post("/api/auth/register");
  }

  private Response logIn(String address, String password) {
    return edge.request().body(credentials(address, password)).post("/api/auth/login");
  }

  private static String credentials(String address, String password) {
    return "{\"email\":\"" + address + "\",\"password\":\"" + password + "\"}";
  }

  private RequestSpecification user() {
    return edge.request(script.kept("token"));
  }

  private Response post(String path, String body) {
    return user().body(body).post(path);
  }

  private Response batch(String todos) {
    return post("/api/todos/batch", "{\"todos\":[" + todos + "]}");
  }

  private Response listed(String completed) {
    return user().get("/api/todos?completed=" + completed);
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
