package dev.breakwater.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The named requests that every system is measured with. */
final class Scenarios {
  private static final int BATCH = 100;
  private static final int MEBIBYTE = 1 << 20;
  private static final String BOUNDARY = "breakwater-bench-boundary";

  private final int uncachedTodos;

  /**
   * @param uncachedTodos how many todos the scenario {@code get-uncached} reads, each once before
   *     it starts again; more than one run can ask for
   */
  Scenarios(int uncachedTodos) {
    this.uncachedTodos = uncachedTodos;
  }

  /** All of them, in the order in which they run. */
  List<Scenario> all() {
    return List.of(
        new Scenario("health", 200, session -> always(session.request("/health").GET().build())),
        new Scenario("get-cached", 200, Scenarios::sameTodo),
        new Scenario("get-uncached", 200, this::todosInTurn),
        new Scenario("list-20", 200, session -> list(session, 20)),
        new Scenario("list-200", 200, session -> list(session, 200)),
        new Scenario(
            "create", 201, session -> always(session.json("POST", "/api/todos", todo("Create")))),
        new Scenario("patch", 200, Scenarios::patch),
        new Scenario(
            "batch-100",
            201,
            session -> always(session.json("POST", "/api/todos/batch", batch(BATCH)))),
        new Scenario("upload-1m", 201, session -> always(upload(session))),
        new Scenario("download-1m", 200, Scenarios::download));
  }

  private static Supplier<HttpRequest> always(HttpRequest request) {
    return () -> request;
  }

  private static String create(Session session) throws IOException, InterruptedException {
    return Session.object(session.post("/api/todos", todo("One"), 201)).getString("id", "");
  }

  private static Supplier<HttpRequest> sameTodo(Session session)
      throws IOException, InterruptedException {
    return always(session.request("/api/todos/" + create(session)).GET().build());
  }

  /** Shuffled, so that what a database or a cache has read ahead is of no use. */
  private Supplier<HttpRequest> todosInTurn(Session session)
      throws IOException, InterruptedException {
    List<String> ids = fill(session, uncachedTodos);
    Collections.shuffle(ids, new Random(1));
    AtomicInteger next = new AtomicInteger();
    return () ->
        session
            .request("/api/todos/" + ids.get(Math.floorMod(next.getAndIncrement(), ids.size())))
            .GET()
            .build();
  }

  private static Supplier<HttpRequest> list(Session session, int todos)
      throws IOException, InterruptedException {
    fill(session, todos);
    return always(session.request("/api/todos").GET().build());
  }

  private static Supplier<HttpRequest> patch(Session session)
      throws IOException, InterruptedException {
    String path = "/api/todos/" + create(session);
    AtomicInteger next = new AtomicInteger();
    return () ->
        session.json("PATCH", path, "{\"title\":\"Patch " + next.getAndIncrement() + "\"}");
  }

  private static List<String> fill(Session session, int todos)
      throws IOException, InterruptedException {
    List<String> ids = new ArrayList<>();
    while (ids.size() < todos) {
      String body = batch(Math.min(BATCH, todos - ids.size()));
      JsonArray made = Session.array(session.post("/api/todos/batch", body, 201));
      made.forEach(todo -> ids.add(((JsonObject) todo).getString("id", "")));
    }
    return ids;
  }

  private static String todo(String title) {
    return "{\"title\":\"" + title + "\",\"description\":\"Weave algebraic patterns\"}";
  }

  private static String batch(int todos) {
    return "{\"todos\":[" + String.join(",", Collections.nCopies(todos, todo("Many"))) + "]}";
  }

  private static HttpRequest upload(Session session) {
    byte[] bytes = new byte[MEBIBYTE];
    new Random(1).nextBytes(bytes);
    ByteArrayOutputStream body = new ByteArrayOutputStream(MEBIBYTE + 512);
    body.writeBytes(
        """
        --%s\r
        Content-Disposition: form-data; name="file"; filename="bench.bin"\r
        Content-Type: application/octet-stream\r
        \r
        """
            .formatted(BOUNDARY)
            .getBytes(UTF_8));
    body.writeBytes(bytes);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
    return session
        .request("/api/files/upload")
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
        .build();
  }

  private static Supplier<HttpRequest> download(Session session)
      throws IOException, InterruptedException {
    JsonObject uploaded = Session.object(session.send(upload(session), 201));
    String body =
        """
        {"title":"With a file","files":[{"filename":"bench.bin","mime_type":"application/octet-stream",\
        "size_bytes":%d,"storage_path":"%s"}]}\
        """
            .formatted(MEBIBYTE, uploaded.getString("storage_path", ""));
    JsonObject made = Session.object(session.post("/api/todos/with-files", body, 201));
    String id =
        made.getArray("files", new JsonArray()).getObject(0, new JsonObject()).getString("id", "");
    return always(session.request("/api/files/" + id + "/download").GET().build());
  }
}
