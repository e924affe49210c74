package dev.breakwater.guest.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.Call;
import dev.breakwater.guest.http.HttpException;
import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Origin;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import dev.breakwater.guest.keyvalue.KeyValue;
import dev.breakwater.guest.postgres.PostgresConnection;
import dev.breakwater.guest.postgres.PostgresException;
import dev.breakwater.guest.postgres.Row;
import dev.breakwater.guest.redis.InMemoryRedis;
import dev.breakwater.guest.testing.ComponentTest;
import dev.breakwater.guest.testing.FunctionHost;
import dev.breakwater.guest.testing.HostServices;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fakes behind the class and behind the component. */
@ComponentTest(value = "target/probe.wasm", mustAgree = true)
class ProbeIT {
  private final InMemoryRedis redis = new InMemoryRedis();
  private final List<Call> calls = new ArrayList<>();
  private final List<@Nullable Object> parameters = new ArrayList<>();
  private final HttpFunction probe;

  ProbeIT(FunctionHost host) {
    probe =
        host.start(
            HostServices.none()
                .withVariable("name", "moth")
                .withVariable("upstream", "http://core.example:8080")
                .withKeyValue(KeyValue.inMemory("default"))
                .withRedis(redis)
                .withPostgres(address -> new Table())
                .withHttp(this::called),
            ProbeIT::plain);
  }

  static HttpFunction plain(HostServices given) {
    return new Probe(
        new Probe.Services(
            given.variables(), given.keyValue(), given.redis(), given.postgres(), given.http()));
  }

  private Response called(Call call) throws HttpException {
    calls.add(call);
    if (call.body() instanceof Body.Bytes empty && empty.content().length == 0) {
      throw new HttpException("connection-refused");
    }
    try {
      return Response.text(418, call.body().text(100)).withHeader("x-answer", "2");
    } catch (IOException e) {
      throw new HttpException("connection-terminated", e);
    }
  }

  /** Gives its parameters back. */
  private final class Table implements PostgresConnection {
    @Override
    public List<Row> query(String statement, @Nullable Object... values) {
      parameters.addAll(Arrays.asList(values));
      return List.of(
          new Row(
              List.of("a", "b", "c", "d", "e", "f", "g", "h"),
              Arrays.asList(values[0], -2L, 3L, values[3], values[4], values[5], values[6], null)));
    }

    @Override
    public long execute(String statement, @Nullable Object... values) throws PostgresException {
      if (parameters.isEmpty()) {
        return 1;
      }
      throw new PostgresException("query failed: twice");
    }

    @Override
    public void close() {}
  }

  private String answer(Request request) throws Exception {
    Response response = probe.handle(request);
    return response.status() + " " + response.body().text(1000);
  }

  private String got(String target) throws Exception {
    return answer(Request.of("GET", target));
  }

  @Test
  void aRequestArrivesWithItsOriginHeadersAndBody() throws Exception {
    Request request =
        Request.of("POST", "/echo")
            .withOrigin(Origin.parse("https://a.example"))
            .plusHeader("X-One", "1")
            .plusHeader("x-one", "é")
            .withBody(Body.of("žluť"));
    assertThat(answer(request)).isEqualTo("200 a.example\nx-one: 1\nx-one: é\nžluť");
  }

  @ParameterizedTest
  @ValueSource(strings = {"name 200 moth", "other 200 not set"})
  void variablesAreThoseOfTheTest(String expected) throws Exception {
    String[] parts = expected.split(" ", 2);
    assertThat(got("/variables/" + parts[0])).isEqualTo(parts[1]);
  }

  @Test
  void storesAreThoseOfTheTest() throws Exception {
    assertThat(got("/stores/default")).isEqualTo("200 Optional[žluť] false Optional.empty [a]");
    assertThat(got("/stores/other")).isEqualTo("502 no-such-store");
  }

  @Test
  void redisIsThatOfTheTest() throws Exception {
    assertThat(got("/redis?address=redis://a")).isEqualTo("502 type-error");
    assertThat(redis.published()).hasSize(1);
    assertThat(redis.text("word")).contains("moth");
  }

  @Test
  void postgresIsThatOfTheTest() throws Exception {
    assertThat(got("/postgres?address=postgres://a")).isEqualTo("200 1 true-2340.5žluť7true");
    assertThat(parameters.subList(0, 6)).containsExactly(true, (short) -2, 3, 4L, 0.5, "žluť");
    assertThat(got("/postgres?address=postgres://a")).isEqualTo("502 query failed: twice");
  }

  @Test
  void upstreamsAreThoseOfTheTest() throws Exception {
    assertThat(answer(Request.of("POST", "/upstream").withBody(Body.of("žluť"))))
        .isEqualTo("200 418 2 žluť");
    assertThat(calls).hasSize(1);
    Call call = calls.getFirst();
    assertThat(call.method() + " " + call.origin() + " " + call.target())
        .isEqualTo("PUT Origin[scheme=http, authority=core.example:8080] /echo?b=c");
    assertThat(call.headers().entries()).hasSize(1);
  }

  @Test
  void callsThatAreStartedAreThoseOfTheTestToo() throws Exception {
    assertThat(got("/both")).isEqualTo("502 connection-refused");
    assertThat(got("/first")).isEqualTo("502 connection-refused");
  }

  @Test
  void anAnswerThatBreaksOffDoesSoForTheTest() throws Exception {
    Response response = probe.handle(Request.of("GET", "/broken"));
    assertThat(response.status()).isEqualTo(200);
    assertThatThrownBy(() -> response.body().bytes(100)).isInstanceOf(IOException.class);
  }

  @Test
  void whatTheFunctionThrowsIsAnsweredWith500() throws Exception {
    assertThat(got("/failed")).isEqualTo("500 {\"error\":\"internal error\"}");
  }

  @Test
  void anAnswerToHeadHasNoBody() throws Exception {
    assertThat(answer(Request.of("HEAD", "/variables/name"))).isEqualTo("200 ");
  }

  @Nested
  class WithinAnother {
    @Test
    void theFunctionIsThereToo() throws Exception {
      assertThat(got("/variables/name")).isEqualTo("200 moth");
    }
  }
}
