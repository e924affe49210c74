package dev.breakwater.it;

import static dev.breakwater.it.Refusals.isRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading again only what changed, and never writing over what one has not read. */
@StraightToCore
class ConditionalIT {
  private final Core core;
  private String user;
  private Response created;
  private String path;
  private String tag;

  ConditionalIT(Core core) {
    this.core = core;
  }

  @BeforeEach
  void someTodo() {
    user = core.newUser().id();
    created =
        core.fromEdge(user).body("{\"title\":\"t\",\"description\":\"d\"}").post("/api/todos");
    path = "/api/todos/" + created.path("id");
    tag = created.header("ETag");
  }

  @Test
  void aNewTodoSaysWhereItIsAndInWhichState() {
    assertThat(created.header("Location")).isEqualTo(path);
    assertThat(tag).matches("\"[0-9a-f]+\"");
    Response read = core.fromEdge(user).get(path);
    assertThat(read.header("ETag")).isEqualTo(tag);
    assertThat(read.header("Cache-Control")).isEqualTo("private, no-cache");
  }

  @Test
  void whatACallerHasIsNotSentAgain() {
    for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
      Response again = core.fromEdge(user).header("If-None-Match", known).get(path);
      assertThat(again.statusCode()).as(known).isEqualTo(304);
      assertThat(again.asByteArray()).isEmpty();
      assertThat(again.header("ETag")).isEqualTo(tag);
    }
    assertThat(core.fromEdge(user).header("If-None-Match", tag).head(path).statusCode())
        .isEqualTo(304);
    change("{\"completed\":true}", tag);
    assertThat(core.fromEdge(user).header("If-None-Match", tag).get(path).statusCode())
        .isEqualTo(200);
  }

  @Test
  void whoReadAnOlderStateChangesAndDeletesNothing() {
    Response changed = change("{\"title\":\"first\"}", tag);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.header("ETag")).isNotEqualTo(tag);

    isRefused(
        change("{\"title\":\"second\"}", tag), 412, "precondition_failed", "precondition failed");
    isRefused(delete(tag), 412, "precondition_failed", "precondition failed");
    isRefused(
        change("{}", "W/" + changed.header("ETag")),
        412,
        "precondition_failed",
        "precondition failed");
    assertThat(core.fromEdge(user).get(path).<String>path("title")).isEqualTo("first");

    assertThat(delete("\"x\", " + changed.header("ETag")).statusCode()).isEqualTo(204);
    isRefused(delete("*"), 404, "not_found", "not found");
    isRefused(change("{}", tag), 404, "not_found", "not found");
  }

  @Test
  void ofManyWhoReadTheSameStateOneWrites() throws Exception {
    List<Callable<Integer>> writers =
        IntStream.range(0, 8)
            .<Callable<Integer>>mapToObj(
                n -> () -> change("{\"title\":\"by " + n + "\"}", tag).statusCode())
            .toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(writers.size())) {
      List<Integer> statuses =
          threads.invokeAll(writers).stream().map(done -> done.resultNow()).sorted().toList();
      assertThat(statuses).containsExactly(200, 412, 412, 412, 412, 412, 412, 412);
    }
  }

  @Test
  void whatChangesNothingLeavesTimeAndTag() {
    for (String nothing :
        List.of("{}", "{\"title\":\" t \",\"description\":\"d\",\"completed\":false}")) {
      Response after = core.fromEdge(user).body(nothing).patch(path);
      assertThat(after.asString()).as(nothing).isEqualTo(created.asString());
      assertThat(after.header("ETag")).isEqualTo(tag);
    }
    assertThat(core.fromEdge(user).body("{\"description\":null}").patch(path).header("ETag"))
        .isNotEqualTo(tag);
  }

  @Test
  void aMergePatchTakesAwayWhatCanBeTakenAway() {
    Response cleared = mergePatch("{\"description\":null}");

    assertThat(cleared.statusCode()).isEqualTo(200);
    assertThat(cleared.<Map<String, Object>>path("$"))
        .containsEntry("description", null)
        .containsEntry("title", "t");
    isRefused(
        mergePatch("{\"title\":null}"),
        422,
        "unprocessable",
        "Failed to deserialize the JSON body into the target type: `title` cannot be removed");
    assertThat(mergePatch("{\"completed\":null}").statusCode()).isEqualTo(422);
    assertThat(core.fromEdge(user).body("{\"title\":null}").patch(path).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aTodoOfNobodyHasNoStateToCompare() {
    String absent = "/api/todos/" + UUID.randomUUID();

    isRefused(
        core.fromEdge(user).header("If-Match", tag).body("{}").patch(absent),
        404,
        "not_found",
        "not found");
    assertThat(core.fromEdge(user).header("If-None-Match", "*").get(absent).statusCode())
        .isEqualTo(404);
  }

  private Response change(String body, String ifMatch) {
    return core.fromEdge(user).header("If-Match", ifMatch).body(body).patch(path);
  }

  private Response delete(String ifMatch) {
    return core.fromEdge(user).header("If-Match", ifMatch).delete(path);
  }

  private Response mergePatch(String body) {
    return core.fromEdge(user).contentType("application/merge-patch+json").body(body).patch(path);
  }
}
