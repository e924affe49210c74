package dev.breakwater.it;

import static dev.breakwater.it.Refusals.isRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.local.Backend;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists: whole, in pages, narrowed, and kept by the caller. */
@StraightToCore
class ListsIT {
  private static final String NEXT = "^<(/api/todos\\?[^>]*)>; rel=\"next\"$";

  private final Core core;
  private final Backend backend;
  private String user;

  ListsIT(Core core, Backend backend) {
    this.core = core;
    this.backend = backend;
  }

  @BeforeEach
  void someUser() {
    user = core.newUser().id();
  }

  @Test
  void pagesMissNothingAndRepeatNothingWhileTheListGrows() {
    batch("a", "b", "c", "d", "e");

    Response first = get("/api/todos?limit=2");
    batch("new on top");
    Response second = get(next(first));
    Response third = get(next(second));

    assertThat(titles(first)).containsExactly("e", "d");
    assertThat(titles(second)).containsExactly("c", "b");
    assertThat(titles(third)).containsExactly("a");
    assertThat(third.header("Link")).isNull();
  }

  @Test
  void todosOfOneMomentArePagedByTheirIds() throws Exception {
    plant(
        "SELECT gen_random_uuid(), '%s', 't', timestamptz '2026-01-01' FROM generate_series(1, 7)");

    List<String> ids = new ArrayList<>();
    String path = "/api/todos?limit=3";
    for (int pages = 0; path != null && pages < 5; pages++) {
      Response page = get(path);
      ids.addAll(page.path("id"));
      path = page.header("Link") == null ? null : next(page);
    }

    assertThat(ids).hasSize(7).doesNotHaveDuplicates();
    assertThat(get("/api/todos").<List<String>>path("id")).isEqualTo(ids);
  }

  @Test
  void aPageKeepsItsFilters() {
    batch("milk 1", "bread", "MILK 2", "milk 3");

    Response first = get("/api/todos?q=milk&completed=false&limit=2");

    assertThat(titles(first)).containsExactly("milk 3", "MILK 2");
    assertThat(titles(get(next(first)))).containsExactly("milk 1");
    assertThat(titles(get("/api/todos?q=milk&completed=true"))).isEmpty();
  }

  @Test
  void aSearchTakesEveryCharacterAsItIs() {
    batch("100% sure", "100 sure", "a_b", "aXb", "back\\\\slash");

    assertThat(titles(get("/api/todos?q=100%25"))).containsExactly("100% sure");
    assertThat(titles(get("/api/todos?q=a_b"))).containsExactly("a_b");
    assertThat(titles(get("/api/todos?q=%5C"))).containsExactly("back\\slash");
  }

  @Test
  void aListWithoutALimitIsWholeHoweverLongItIs() throws Exception {
    plant(
        "SELECT gen_random_uuid(), '%s', 't' || n, timestamptz '2026-01-01' + n * interval '1 s'"
            + " FROM generate_series(1, 2345) n");
    List<String> expected = IntStream.rangeClosed(1, 2345).mapToObj(n -> "t" + (2346 - n)).toList();

    Response all = get("/api/todos");

    assertThat(titles(all)).isEqualTo(expected);
    assertThat(all.contentType()).isEqualTo("application/json");
    assertThat(all.header("Link")).isNull();
    assertThat(core.fromEdge(user).head("/api/todos").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=201",
        "limit=x",
        "limit=",
        "limit=1&limit=1",
        "cursor=x",
        "cursor=",
        "cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "q=",
        "q=%00"
      })
  void aQueryThatCannotBeReadIsABadRequest(String query) {
    Response response = get("/api/todos?" + query);

    isRefused(response, 400, "validation", response.path("error"));
    assertThat(response.<String>path("error")).startsWith("Failed to deserialize query string: ");
  }

  @Test
  void aCursorLeadsNobodyIntoAnothersList() {
    batch("mine 1", "mine 2");
    String next = next(get("/api/todos?limit=1"));

    assertThat(core.fromEdge(core.newUser().id()).get(next).asString()).isEqualTo("[]");
  }

  @Test
  void aListThatHasNotChangedIsNotSentAgain() {
    batch("a");
    Response list = get("/api/todos");
    String tag = list.header("ETag");

    assertThat(tag).startsWith("W/\"");
    assertThat(list.header("Cache-Control")).isEqualTo("private, no-cache");
    Response again = core.fromEdge(user).header("If-None-Match", tag).get("/api/todos");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asByteArray()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(tag);

    batch("b");
    assertThat(core.fromEdge(user).header("If-None-Match", tag).get("/api/todos").statusCode())
        .isEqualTo(200);
  }

  private void batch(String... titles) {
    String todos =
        String.join(",", List.of(titles).stream().map(t -> "{\"title\":\"" + t + "\"}").toList());
    core.fromEdge(user)
        .body("{\"todos\":[" + todos + "]}")
        .post("/api/todos/batch")
        .then()
        .statusCode(201);
  }

  /** Writes behind the core's back, on both databases before it returns. */
  private void plant(String select) throws Exception {
    try (Connection primary = backend.postgres().connectPrimary();
        Statement insert = primary.createStatement()) {
      insert.execute(
          "INSERT INTO todos (id, user_id, title, created_at) " + select.formatted(user));
    }
    assertThat(backend.postgres().awaitReplica(Duration.ofSeconds(20))).isTrue();
  }

  private Response get(String path) {
    return core.fromEdge(user).get(path);
  }

  private static String next(Response page) {
    assertThat(page.header("Link")).matches(NEXT);
    return page.header("Link").replaceAll(NEXT, "$1");
  }

  private static List<String> titles(Response list) {
    return list.then().statusCode(200).extract().path("title");
  }
}
