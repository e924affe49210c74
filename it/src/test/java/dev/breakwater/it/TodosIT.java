package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of a todo. */
@ThroughEdge
class TodosIT {
  private static final String UUID_TEXT = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final String TIME = "\"[0-9-]+T[0-9:]+(\\.\\d{3}|\\.\\d{6})?Z\"";

  private final Edge edge;
  private User user;

  TodosIT(Edge edge) {
    this.edge = edge;
  }

  @BeforeEach
  void someUser() {
    user = edge.newUser();
  }

  @Test
  void aNewTodoIsShownAsCompactJsonWithItsIdFirst() {
    Response created =
        user.request()
            .body("{\"title\":\"  Buy milk \",\"description\":\" two litres \"}")
            .post("/api/todos");

    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.contentType()).isEqualTo("application/json");
    assertThat(created.asString())
        .matches(
            "\\{\"id\":\""
                + UUID_TEXT
                + "\",\"user_id\":\""
                + user.id()
                + "\",\"title\":\"Buy milk\",\"description\":\" two litres \","
                + "\"completed\":false,\"created_at\":"
                + TIME
                + ",\"updated_at\":"
                + TIME
                + "}");
  }

  @Test
  void aTodoWithoutADescriptionShowsNull() {
    assertThat(user.create("t").asString()).contains("\"description\":null,\"completed\":false");
  }

  @Test
  void aListOfNothingIsAnEmptyArray() {
    Response list = user.request().get("/api/todos");

    assertThat(list.statusCode()).isEqualTo(200);
    assertThat(list.asString()).isEqualTo("[]");
  }

  @Test
  void theListShowsTheNewestFirstRightAfterWriting() {
    String first = user.newTodo("first");
    String second = user.newTodo("second");
    String third = user.newTodo("third");

    assertThat(ids("/api/todos")).containsExactly(third, second, first);
  }

  @Test
  void theListIsNarrowedByCompleted() {
    String open = user.newTodo("open");
    String done = user.newTodo("done");
    change(done, "{\"completed\":true}");

    assertThat(ids("/api/todos?completed=true")).containsExactly(done);
    assertThat(ids("/api/todos?completed=false")).containsExactly(open);
    assertThat(ids("/api/todos?other=1")).containsExactly(done, open);
  }

  @Test
  void aTodoIsFoundByItsIdInAnyCase() {
    String id = user.newTodo("findable");

    Response found = user.request().get("/api/todos/" + id);

    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.<String>path("title")).isEqualTo("findable");
    assertThat(user.request().get("/api/todos/" + id.toUpperCase(Locale.ROOT)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void readingTwiceGivesTheSameBytes() {
    String id = user.newTodo("cached");

    String once = user.request().get("/api/todos/" + id).asString();

    assertThat(user.request().get("/api/todos/" + id).asString()).isEqualTo(once);
  }

  @Test
  void aChangeTouchesOnlyWhatItNames() {
    Response before =
        user.request().body("{\"title\":\"t\",\"description\":\"d\"}").post("/api/todos");

    Response after = change(before.path("id"), "{\"completed\":true}");

    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(after.<Map<String, Object>>path("$"))
        .containsEntry("title", "t")
        .containsEntry("description", "d")
        .containsEntry("completed", true)
        .containsEntry("created_at", before.path("created_at"));
    assertThat(Instant.parse(after.path("updated_at")))
        .isAfter(Instant.parse(before.path("updated_at")));
  }

  @Test
  void aChangedTitleIsTrimmed() {
    Response after = change(user.newTodo("old"), "{\"title\":\"  new \"}");

    assertThat(after.<String>path("title")).isEqualTo("new");
  }

  @Test
  void aChangeIsSeenByTheNextRead() {
    String id = user.newTodo("old");
    user.request().get("/api/todos/" + id).then().statusCode(200);

    change(id, "{\"title\":\"new\"}");

    assertThat(user.request().get("/api/todos/" + id).<String>path("title")).isEqualTo("new");
  }

  @Test
  void anEmptyChangeChangesNothing() {
    Response before = user.create("t");

    Response after = change(before.path("id"), "{}");

    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(after.asString()).isEqualTo(before.asString());
  }

  @Test
  void aDeletedTodoIsGone() {
    String id = user.newTodo("short-lived");
    user.request().get("/api/todos/" + id).then().statusCode(200);

    Response deleted = user.request().delete("/api/todos/" + id);

    assertThat(deleted.statusCode()).isEqualTo(204);
    assertThat(deleted.asByteArray()).isEmpty();
    assertThat(user.request().get("/api/todos/" + id).statusCode()).isEqualTo(404);
    assertThat(user.request().delete("/api/todos/" + id).statusCode()).isEqualTo(404);
    assertThat(ids("/api/todos")).isEmpty();
  }

  @Test
  void textOfAnyLanguageComesBackUnchanged() {
    String title = "Grüße, \\\"Übung\\\" \u65e5\u672c\u8a9e \ud83d\ude80 \u0301\\n\\t\\u0001";

    Response created =
        user.request()
            .body(("{\"title\":\"" + title + "\"}").getBytes(StandardCharsets.UTF_8))
            .post("/api/todos");

    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.<String>path("title"))
        .isEqualTo("Grüße, \"Übung\" \u65e5\u672c\u8a9e \ud83d\ude80 \u0301\n\t\u0001".strip());
  }

  private Response change(String id, String edits) {
    return user.request().body(edits).patch("/api/todos/" + id);
  }

  private List<String> ids(String path) {
    return user.request().get(path).then().statusCode(200).extract().path("id");
  }
}
