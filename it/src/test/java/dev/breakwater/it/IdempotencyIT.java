package dev.breakwater.it;

import static dev.breakwater.it.Refusals.isRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.local.Backend;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request that is sent again with the same {@code Idempotency-Key} is done once. */
@StraightToCore
class IdempotencyIT {
  private static final String TODO = "{\"title\":\"t\"}";
  private static final String BATCH = "{\"todos\":[{\"title\":\"a\"},{\"title\":\"b\"}]}";

  private final Core core;
  private final Backend backend;
  private String user;

  IdempotencyIT(Core core, Backend backend) {
    this.core = core;
    this.backend = backend;
  }

  @BeforeEach
  void someUser() {
    user = core.newUser().id();
  }

  @Test
  void theSecondAnswerIsTheFirstEvenAfterTheTodoChanged() {
    Response first = post("k", TODO);
    core.fromEdge(user).body("{\"title\":\"new\"}").patch(first.header("Location"));
    Response second = post("k", "{ \"title\" : \"t\" }");

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.header("Idempotency-Replayed")).isNull();
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(titles()).containsExactly("new");
  }

  @Test
  void aBatchIsDoneOnceToo() {
    Response first = batch("k", BATCH);
    Response second = batch("k", BATCH);

    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(titles()).containsExactly("b", "a");
  }

  @Test
  void aTodoWithFilesIsDoneOnceToo() {
    Files files = Files.of(core, user);
    String body = withFile(files.uploaded("a.txt", Files.bytes("hello")));

    Response first = withFiles("k", body);
    Response second = withFiles("k", body);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.header("Idempotency-Replayed")).isNull();
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(titles()).containsExactly("f");
    assertThat(files.download(second.path("files[0].id")).asString()).isEqualTo("hello");
    isRefused(
        withFiles("k", "{\"title\":\"g\",\"files\":[]}"),
        422,
        "idempotency_key_reused",
        "Idempotency-Key was used for another request");
  }

  @Test
  void ofManyTodosWithOneFileAtOnceOneIsDone() throws Exception {
    String body = withFile(Files.of(core, user).uploaded("a.txt", Files.bytes("a")));
    List<Callable<Response>> requests =
        IntStream.range(0, 8)
            .<Callable<Response>>mapToObj(n -> () -> withFiles("k", body))
            .toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(requests.size())) {
      List<Response> answers = threads.invokeAll(requests).stream().map(Future::resultNow).toList();

      assertThat(answers).extracting(Response::statusCode).containsOnly(201);
      assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
    }
    assertThat(titles()).containsExactly("f");
  }

  /** Refused by the database, after the key was claimed. */
  @Test
  void aTodoWhoseFileIsRefusedLeavesItsKeyFree() {
    assertThat(withFiles("k", withFile("users/x/files/y/z")).statusCode()).isEqualTo(400);

    String path = Files.of(core, user).uploaded("a.txt", Files.bytes("a"));
    Response second = withFiles("k", withFile(path));
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.header("Idempotency-Replayed")).isNull();
  }

  private static String withFile(String path) {
    return "{\"title\":\"f\",\"files\":[" + Files.described("a.txt", path) + "]}";
  }

  private Response withFiles(String key, String body) {
    return core.fromEdge(user)
        .header("Idempotency-Key", key)
        .body(body)
        .post("/api/todos/with-files");
  }

  @Test
  void aKeyBelongsToOneRequest() {
    post("k", TODO);

    String reused = "Idempotency-Key was used for another request";
    isRefused(post("k", "{\"title\":\"other\"}"), 422, "idempotency_key_reused", reused);
    isRefused(batch("k", BATCH), 422, "idempotency_key_reused", reused);
    assertThat(titles()).containsExactly("t");
  }

  @Test
  void aKeyBelongsToOneUser() {
    post("k", TODO);
    String other = core.newUser().id();

    Response response =
        core.fromEdge(other)
            .header("Idempotency-Key", "k")
            .body("{\"title\":\"x\"}")
            .post("/api/todos");

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.header("Idempotency-Replayed")).isNull();
  }

  @Test
  void withoutAKeyEveryRequestIsItsOwn() {
    core.fromEdge(user).body(TODO).post("/api/todos");
    core.fromEdge(user).body(TODO).post("/api/todos");

    assertThat(titles()).hasSize(2);
  }

  @Test
  void ofManyAtOnceOneIsDoneAndAllHaveItsAnswer() throws Exception {
    List<Callable<Response>> requests =
        IntStream.range(0, 12).<Callable<Response>>mapToObj(n -> () -> post("k", TODO)).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(requests.size())) {
      List<Response> answers = threads.invokeAll(requests).stream().map(Future::resultNow).toList();

      assertThat(answers).extracting(Response::statusCode).containsOnly(201);
      assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
      assertThat(answers.stream().filter(a -> a.header("Idempotency-Replayed") == null)).hasSize(1);
    }
    assertThat(titles()).containsExactly("t");
  }

  @Test
  void aRefusedRequestLeavesItsKeyFree() {
    isRefused(post("k", "{\"title\":\" \"}"), 400, "validation", "title cannot be empty");

    assertThat(post("k", TODO).statusCode()).isEqualTo(201);
  }

  @Test
  void whoIsNoUserClaimsNoKey() {
    Response response =
        core.fromEdge(UUID.randomUUID().toString())
            .header("Idempotency-Key", "k")
            .body(TODO)
            .post("/api/todos");

    isRefused(response, 401, "unauthenticated", "Missing or invalid user identification");
  }

  @Test
  void anExpiredKeyIsFreeAgainAndOthersAreSweptAway() throws Exception {
    post("old-1", TODO);
    post("old-2", TODO);
    execute("UPDATE idempotency_keys SET expires_at = now() WHERE user_id = '" + user + "'");

    Response again = post("old-1", "{\"title\":\"other\"}");

    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.header("Idempotency-Replayed")).isNull();
    assertThat(count("SELECT count(*) FROM idempotency_keys WHERE user_id = '" + user + "'"))
        .isEqualTo("1");
  }

  @Test
  void aKeyThatCannotBeKeptIsABadRequest() {
    isRefused(
        post("k k", TODO),
        400,
        "validation",
        "Idempotency-Key must be 1 to 255 visible ASCII characters");
    assertThat(post("k".repeat(256), TODO).statusCode()).isEqualTo(400);
    assertThat(post("k".repeat(255), TODO).statusCode()).isEqualTo(201);
  }

  private Response post(String key, String body) {
    return core.fromEdge(user).header("Idempotency-Key", key).body(body).post("/api/todos");
  }

  private Response batch(String key, String body) {
    return core.fromEdge(user).header("Idempotency-Key", key).body(body).post("/api/todos/batch");
  }

  private List<String> titles() {
    return core.fromEdge(user).get("/api/todos").path("title");
  }

  private void execute(String sql) throws SQLException {
    try (Connection primary = backend.postgres().connectPrimary();
        Statement statement = primary.createStatement()) {
      statement.execute(sql);
    }
  }

  private String count(String question) throws SQLException {
    try (Connection primary = backend.postgres().connectPrimary();
        Statement statement = primary.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      return rows.next() ? rows.getString(1) : "nothing";
    }
  }
}
