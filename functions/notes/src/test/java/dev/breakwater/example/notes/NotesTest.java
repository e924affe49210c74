package dev.breakwater.example.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import dev.breakwater.guest.keyvalue.KeyValue;
import dev.breakwater.guest.postgres.PostgresConnection;
import dev.breakwater.guest.postgres.Row;
import dev.breakwater.guest.redis.InMemoryRedis;
import dev.breakwater.guest.testing.ComponentTest;
import dev.breakwater.guest.testing.FunctionHost;
import dev.breakwater.guest.testing.HostServices;
import dev.breakwater.guest.testing.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The class alone, with services in memory: {@link NotesIT} has the component beside it. */
@ComponentTest(value = "target/notes.wasm", on = Side.JVM)
class NotesTest {
  private final List<@Nullable String> titles = new ArrayList<>();
  private final HttpFunction notes;

  NotesTest(FunctionHost host) {
    notes =
        host.start(
            HostServices.none()
                .withVariable("database_url", "postgres://notes@db.example/notes")
                .withVariable("redis_url", "redis://redis.example")
                .withKeyValue(KeyValue.inMemory("default"))
                .withRedis(new InMemoryRedis())
                .withPostgres(address -> new Table()),
            NotesTest::plain);
  }

  static HttpFunction plain(HostServices given) {
    return new Notes(
        new Services(given.variables(), given.keyValue(), given.redis(), given.postgres()));
  }

  /** Stands for the database: knows the two statements of the function. */
  private final class Table implements PostgresConnection {
    @Override
    public List<Row> query(String statement, @Nullable Object... parameters) {
      if (statement.startsWith("INSERT")) {
        titles.add(String.valueOf(parameters[0]));
        return List.of(new Row(List.of("id"), List.of((long) titles.size())));
      }
      int at = Math.toIntExact((Long) parameters[0]) - 1;
      String title = at < titles.size() ? titles.get(at) : null;
      return List.of(new Row(List.of("title"), Arrays.asList(title)));
    }

    @Override
    public long execute(String statement, @Nullable Object... parameters) {
      throw new AssertionError(statement);
    }

    @Override
    public void close() {}
  }

  private String answer(Request request) throws Exception {
    Response response = notes.handle(request);
    return response.status() + " " + response.body().text(1000);
  }

  private String posted(String json) throws Exception {
    return answer(Request.of("POST", "/notes").withBody(Body.of(json)));
  }

  private String got(String path) throws Exception {
    return answer(Request.of("GET", path));
  }

  @Test
  void aNoteIsKeptAndItsReadsAreCounted() throws Exception {
    assertThat(posted("{\"title\":\"Find \\\"the\\\" moth\"}"))
        .isEqualTo("201 {\"id\":1,\"title\":\"Find \\\"the\\\" moth\",\"reads\":0}");
    got("/notes/1");
    assertThat(got("/notes/1"))
        .isEqualTo("200 {\"id\":1,\"title\":\"Find \\\"the\\\" moth\",\"reads\":2}");
  }

  @Test
  void aNoteThatIsNotThereIs404() throws Exception {
    assertThat(got("/notes/2")).startsWith("404");
    assertThat(got("/notes/two")).startsWith("404");
  }

  @Test
  void whatIsNoNoteIsRefused() throws Exception {
    assertThat(posted("{")).isEqualTo("400 {\"error\":\"this is no JSON object\"}");
    assertThat(posted("{\"title\":7}")).isEqualTo("400 {\"error\":\"a note needs a title\"}");
    assertThat(titles).isEmpty();
  }

  @Test
  void aDraftIsKept() throws Exception {
    assertThat(got("/drafts/moth")).startsWith("404");
    Request put = Request.of("PUT", "/drafts/a%2Fb").withBody(Body.of("žluť"));
    assertThat(answer(put)).isEqualTo("204 ");
    assertThat(got("/drafts/a%2Fb")).isEqualTo("200 žluť");
    assertThat(answer(Request.of("HEAD", "/drafts/a%2Fb"))).isEqualTo("200 ");
  }

  @Test
  void pathsAndMethodsAreJudged() throws Exception {
    assertThat(got("/drafts/%FF")).startsWith("400");
    Response wrong = notes.handle(Request.of("DELETE", "/drafts/a"));
    assertThat(wrong.status()).isEqualTo(405);
    assertThat(wrong.headers().first("allow")).contains("GET, HEAD, PUT");
  }
}
