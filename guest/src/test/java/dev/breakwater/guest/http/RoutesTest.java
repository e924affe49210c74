package dev.breakwater.guest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

class RoutesTest {
  private static final Routes TODOS =
      Routes.empty()
          .get("/todos/{id}", says("one"))
          .get("/todos", says("all"))
          .get("/todos/count", says("count"))
          .post("/todos", says("new"))
          .put("/todos/{id}", says("put"))
          .patch("/todos/{id}", says("patch"))
          .delete("/todos/{id}", says("delete"))
          .route("PURGE", "/todos/{id}/notes/{note}", (request, path) -> text(path.value("note")));

  private static Routes.Handler says(String what) {
    return (request, path) -> text(what);
  }

  private static Response text(String text) {
    return Response.text(200, text);
  }

  private static Response answer(Routes routes, String method, String target) throws Exception {
    return routes.handle(Request.of(method, target));
  }

  private static String said(String method, String target) throws Exception {
    return answer(TODOS, method, target).body().text(100);
  }

  /** What a template with one name takes from a path. */
  private static String value(String segment) throws Exception {
    Routes routes = Routes.empty().get("/{name}", (request, path) -> text(path.value("name")));
    return answer(routes, "GET", "/" + segment).body().text(100);
  }

  @Test
  void aRequestGoesToTheHandlerOfItsMethodAndPath() throws Exception {
    assertThat(said("GET", "/todos")).isEqualTo("all");
    assertThat(said("POST", "/todos?really")).isEqualTo("new");
    assertThat(said("GET", "/todos/7")).isEqualTo("one");
    assertThat(said("PUT", "/todos/7")).isEqualTo("put");
    assertThat(said("PATCH", "/todos/7")).isEqualTo("patch");
    assertThat(said("DELETE", "/todos/7")).isEqualTo("delete");
    assertThat(said("PURGE", "/todos/7/notes/8")).isEqualTo("8");
  }

  @Test
  void textGoesBeforeANameInWhateverOrderTheyWereAdded() throws Exception {
    assertThat(said("GET", "/todos/count")).isEqualTo("count");
    assertThat(said("DELETE", "/todos/count")).isEqualTo("delete");
    Routes routes =
        Routes.empty().get("/{a}/list", says("name first")).get("/todos/{b}", says("text first"));
    assertThat(answer(routes, "GET", "/todos/list").body().text(100)).isEqualTo("text first");
    assertThat(answer(routes, "GET", "/notes/list").body().text(100)).isEqualTo("name first");
  }

  @Test
  void aNameTakesOneSegmentThatIsNotEmpty() throws Exception {
    for (String path : new String[] {"/todos/", "/todos/7/", "/todos/7/8", "//todos", "/", ""}) {
      assertThat(answer(TODOS, "GET", path).status()).as(path).isEqualTo(404);
    }
    assertThat(answer(TODOS, "GET", "/nothing").body().text(100))
        .isEqualTo("{\"error\":\"not found\"}");
  }

  @Test
  void valuesAreDecodedAfterThePathWasCut() throws Exception {
    assertThat(value("a%2Fb")).isEqualTo("a/b");
    assertThat(value("%C5%BElu%c5%a5+1")).isEqualTo("žluť+1");
    assertThat(value("%252F")).isEqualTo("%2F");
    assertThat(value("žluť")).isEqualTo("žluť");
  }

  @Test
  void textOfATemplateIsComparedAsItWasSent() throws Exception {
    assertThat(answer(TODOS, "GET", "/%74odos").status()).isEqualTo(404);
  }

  @Test
  void aValueThatIsNoPercentEncodedUtf8Is400() throws Exception {
    for (String id : new String[] {"%", "%4", "%zz", "%\uff11\uff11", "%FF", "%ED%A0%80"}) {
      Response answer = answer(TODOS, "GET", "/todos/" + id);
      assertThat(answer.status()).as(id).isEqualTo(400);
    }
  }

  @Test
  void aMethodThatAPathHasNotIs405WithThoseThatItHas() throws Exception {
    Response answer = answer(TODOS, "PUT", "/todos");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.headers().first("allow")).contains("GET, HEAD, POST");
    assertThat(answer(TODOS, "get", "/todos").status()).isEqualTo(405);
    assertThat(answer(TODOS, "POST", "/todos/count").headers().first("allow"))
        .contains("GET, HEAD, PUT, PATCH, DELETE");
  }

  @Test
  void headIsGetWithoutABody() throws Exception {
    Routes routes = TODOS.get("/etag", (request, path) -> text("long").withHeader("etag", "\"1\""));
    Response answer = answer(routes, "HEAD", "/etag");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().first("etag")).contains("\"1\"");
    assertThat(answer.body().bytes(100)).isEmpty();
    assertThat(Framing.of(answer).first("content-length")).isEmpty();
  }

  @Test
  void theStreamThatHeadLeavesUnreadIsClosed() throws Exception {
    boolean[] closed = new boolean[1];
    Body body =
        Body.of(
            new ByteArrayInputStream(new byte[9]) {
              @Override
              public void close() {
                closed[0] = true;
              }
            });
    Routes routes =
        Routes.empty().get("/", (request, path) -> new Response(200, Headers.empty(), body));
    answer(routes, "HEAD", "/");
    assertThat(closed[0]).isTrue();
  }

  @Test
  void headMayHaveAHandlerOfItsOwn() throws Exception {
    Routes routes =
        Routes.empty()
            .get("/", says("got"))
            .route("HEAD", "/", (request, path) -> Response.of(204));
    assertThat(answer(routes, "HEAD", "/").status()).isEqualTo(204);
    assertThat(answer(routes, "PUT", "/").headers().first("allow")).contains("GET, HEAD");
  }

  @Test
  void aHandlerThatNoRequestCouldReachIsRefused() {
    assertThatThrownBy(() -> TODOS.get("/todos/{id}", says("again")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("GET /todos/{id} is there already");
    assertThatThrownBy(() -> TODOS.post("/todos/{other}", says("other")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("or /todos/{id} with other names");
  }

  @Test
  void aTemplateThatIsNoneIsRefused() {
    for (String template :
        new String[] {"", "todos", "/{}", "/a{b}", "/{a}b", "/{a", "/a}", "/{a}/{a}", "/{{a}}"}) {
      assertThatThrownBy(() -> Routes.empty().get(template, says("no")))
          .as(template)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("\"" + template + "\" is no template; wanted /todos/{id}, with a name once");
    }
  }

  @Test
  void aNameThatTheTemplateHasNotIsABug() {
    Routes routes = Routes.empty().get("/{id}", (request, path) -> text(path.value("ID")));
    assertThatThrownBy(() -> answer(routes, "GET", "/1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the template has no {ID}; it has [id]");
  }

  @Test
  void whatIsRefusedHereHasTheWordsThatAreGiven() throws Exception {
    Routes routes = TODOS.withRefusals(status -> text("no " + status)).get("/more", says("more"));
    assertThat(answer(routes, "GET", "/more").body().text(100)).isEqualTo("more");
    assertThat(answer(routes, "GET", "/none").body().text(100)).isEqualTo("no 404");
    assertThat(answer(routes, "GET", "/todos/%FF").body().text(100)).isEqualTo("no 400");
    Response wrong = answer(routes, "DELETE", "/todos");
    assertThat(wrong.body().text(100)).isEqualTo("no 405");
    assertThat(wrong.headers().first("allow")).contains("GET, HEAD, POST");
  }
}
