package dev.breakwater.it;

import static dev.breakwater.it.Refusals.isRefused;
import static dev.breakwater.it.Refusals.isRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several todos at once: all of them, or none. */
@ThroughEdge
class BatchIT {
  private static final String PATH = "/api/todos/batch";

  private final Edge edge;
  private User user;

  BatchIT(Edge edge) {
    this.edge = edge;
  }

  @BeforeEach
  void someUser() {
    user = edge.newUser();
  }

  @Test
  void theAnswerHasAllTodosInTheOrderOfTheRequest() {
    Response created =
        post(todos("{\"title\":\" c \",\"description\":\" d \"}", titled("a"), titled("b")));

    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.contentType()).isEqualTo("application/json");
    assertThat(created.<List<String>>path("title")).containsExactly("c", "a", "b");
    assertThat(created.<List<String>>path("description")).containsExactly(" d ", null, null);
    assertThat(created.<List<Boolean>>path("completed")).containsOnly(false);
    assertThat(created.<List<String>>path("user_id")).containsOnly(user.id());
    assertThat(created.<List<String>>path("id")).doesNotHaveDuplicates();
    assertThat(created.asString()).startsWith("[{\"id\":\"");
  }

  @Test
  void theListShowsTheLastOfABatchFirst() {
    String before = user.newTodo("before");
    List<String> batch = ids(post(todos(titled("a"), titled("b"), titled("c"))));

    List<String> list = ids(user.request().get("/api/todos"));

    assertThat(list).containsExactly(batch.get(2), batch.get(1), batch.get(0), before);
  }

  @Test
  void eachTodoIsReadAsItWasAnswered() {
    Response created = post(todos(titled("a"), titled("b")));

    String read =
        ids(created).stream()
            .map(id -> user.request().get("/api/todos/" + id).asString())
            .collect(Collectors.joining(",", "[", "]"));

    assertThat(read).isEqualTo(created.asString());
  }

  @Test
  void aTodoOfABatchCanBeChangedAndDeleted() {
    List<String> batch = ids(post(todos(titled("a"), titled("b"))));

    Response changed =
        user.request().body("{\"completed\":true}").patch("/api/todos/" + batch.get(0));
    Response deleted = user.request().delete("/api/todos/" + batch.get(1));

    assertThat(changed.<Boolean>path("completed")).isTrue();
    assertThat(deleted.statusCode()).isEqualTo(204);
    assertThat(user.request().get("/api/todos/" + batch.get(0)).<Boolean>path("completed"))
        .isTrue();
    assertThat(ids(user.request().get("/api/todos"))).containsExactly(batch.get(0));
  }

  @Test
  void aBatchMayHave100TodosAndNoMore() {
    List<String> hundred = Collections.nCopies(100, titled("t"));
    List<String> more = Collections.nCopies(101, titled("t"));

    assertThat(ids(post(todos(hundred.toArray(String[]::new))))).hasSize(100);
    storesNothing(todos(more.toArray(String[]::new)), "todos exceeds maximum size of 100 todos");
  }

  @Test
  void anEmptyBatchIsRefused() {
    storesNothing(todos(), "todos cannot be empty");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void oneBlankTitleStoresNoneAndIsNamedByItsPlace(int blank) {
    String[] batch = {titled("a"), titled("b"), titled("c")};
    batch[blank] = titled("  ");

    storesNothing(todos(batch), blank, "title cannot be empty");
  }

  @Test
  void oneTextThatCannotBeStoredStoresNone() {
    storesNothing(todos(titled("a"), titled("b\\u0000")), 1, "title contains invalid characters");
    storesNothing(
        todos(titled("a"), "{\"title\":\"b\",\"description\":\"\\u0000\"}"),
        1,
        "description contains invalid characters");
    storesNothing(
        todos(titled("a"), titled("x".repeat(201))),
        1,
        "title exceeds maximum length of 200 characters");
    storesNothing(
        todos("{\"title\":\"b\",\"description\":\"" + "x".repeat(10_001) + "\"}"),
        0,
        "description exceeds maximum length of 10000 characters");
  }

  /** A blank title stands in front: the shape is judged before the rules. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      textBlock =
          """
          {}                                       | missing field `todos`
          {"todos":null}                           | `todos` must be an array, but is null
          {"todos":{"title":"a"}}                  | `todos` must be an array, but is an object
          {"todos":[{"title":""},"b"]}             | `todos[1]` must be an object, but is a string
          {"todos":[{"title":""},{}]}              | missing field `todos[1].title`
          {"todos":[{"title":""},{"title":5}]}     | `todos[1].title` must be a string, but is a number
          [{"title":"a"}]                          | expected an object
          """)
  void aBatchOfTheWrongShapeIsUnprocessable(String body, String reason) {
    Response response = post(body);

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.<String>path("error"))
        .isEqualTo("Failed to deserialize the JSON body into the target type: " + reason);
    assertThat(user.request().get("/api/todos").asString()).isEqualTo("[]");
  }

  @Test
  void theTypeIsJudgedBeforeTheSyntaxAndTheSyntaxBeforeTheShape() {
    Response text = user.request().contentType(ContentType.TEXT).body("{").post(PATH);

    assertThat(text.statusCode()).isEqualTo(415);
    assertThat(post("{\"todos\":5").statusCode()).isEqualTo(400);
    assertThat(post("{\"todos\":5}").statusCode()).isEqualTo(422);
  }

  @Test
  void aBatchBelongsToWhoeverSendsIt() {
    User stranger = edge.newUser();
    String planted = "{\"title\":\"mine\",\"user_id\":\"" + stranger.id() + "\"}";

    Response created = post(todos(planted));

    assertThat(created.<List<String>>path("user_id")).containsExactly(user.id());
    assertThat(stranger.request().get("/api/todos").asString()).isEqualTo("[]");
    assertThat(stranger.request().get("/api/todos/" + ids(created).get(0)).statusCode())
        .isEqualTo(404);
  }

  @Test
  void withoutATokenThereIsNoBatch() {
    assertThat(edge.request().body(todos(titled("a"))).post(PATH).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PATCH", "DELETE"})
  void batchIsNoIdOfATodo(String method) {
    Response response = user.request().body("{}").request(method, PATH);

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.header("Allow")).isEqualTo("POST");
  }

  private Response post(String body) {
    return user.request().body(body).post(PATH);
  }

  private void storesNothing(String body, String reason) {
    isRefused(storingNothing(body), 400, "validation", reason);
  }

  private void storesNothing(String body, int index, String reason) {
    isRefusedAt(index, storingNothing(body), 400, "validation", reason);
  }

  private Response storingNothing(String body) {
    String before = user.request().get("/api/todos").asString();
    Response response = post(body);
    assertThat(user.request().get("/api/todos").asString()).isEqualTo(before);
    return response;
  }

  private static String todos(String... todos) {
    return "{\"todos\":[" + String.join(",", todos) + "]}";
  }

  private static String titled(String title) {
    return "{\"title\":\"" + title + "\"}";
  }

  private static List<String> ids(Response response) {
    return response.then().extract().path("id");
  }
}
