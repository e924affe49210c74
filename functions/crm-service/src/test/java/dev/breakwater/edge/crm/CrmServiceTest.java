package dev.breakwater.edge.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.breakwater.guest.Log;
import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.HttpException;
import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.HttpTimeoutException;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import dev.breakwater.guest.postgres.PostgresException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrmServiceTest {
  private final List<String> lines = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final Deque<Long> clock = new ArrayDeque<>(List.of(1000L, 1007L));

  private final Log log =
      new Log() {
        @Override
        public void line(String text) {
          lines.add(text);
        }

        @Override
        public void failure(Throwable failure) {
          failures.add(failure);
        }
      };

  private Surroundings surroundings() {
    return new Surroundings(
        name -> Optional.empty(),
        call -> Response.of(200),
        address -> {
          throw new PostgresException("secret words");
        },
        log,
        () -> "fresh",
        clock::remove,
        () -> 0);
  }

  private Response answer(Request request, HttpFunction answering) {
    return new CrmService("crm-test", surroundings(), answering).handle(request);
  }

  private static String text(Response response) throws Exception {
    return response.status() + " " + response.body().text(1000);
  }

  @Test
  void aRequestIsOneLineOfTheLogWithoutItsQuery() {
    answer(Request.of("GET", "/customers?name=secret"), request -> Response.of(200));

    assertThat(lines)
        .containsExactly(
            "{\"time_ms\":1007,\"service\":\"crm-test\",\"method\":\"GET\","
                + "\"path\":\"/customers\",\"status\":200,\"duration_ms\":7,"
                + "\"request_id\":\"fresh\"}");
  }

  @Test
  void aRequestKeepsItsIdOrGetsOne() {
    Request named = Request.of("GET", "/").plusHeader("x-request-id", "r-1");
    Response kept = answer(named, request -> Response.text(200, CrmService.requestId(request)));
    assertThat(kept.headers().first("x-request-id")).contains("r-1");
    assertThat(kept.body()).isInstanceOf(Body.Bytes.class);

    clock.addAll(List.of(1L, 2L));
    Request forged = Request.of("GET", "/").plusHeader("x-request-id", "a\"b");
    assertThat(answer(forged, request -> Response.of(204)).headers().first("x-request-id"))
        .contains("fresh");
  }

  @Test
  void whatFailsIsLoggedAndNoWordOfItIsSaid() throws Exception {
    Response database =
        answer(
            Request.of("GET", "/"),
            request -> {
              throw new PostgresException("secret words");
            });
    assertThat(text(database)).isEqualTo("500 {\"error\":\"Database error\"}");

    clock.addAll(List.of(1L, 2L));
    Response bug =
        answer(
            Request.of("GET", "/"),
            request -> {
              throw new IllegalStateException("secret words");
            });
    assertThat(text(bug)).isEqualTo("500 {\"error\":\"Internal server error\"}");
    assertThat(failures)
        .hasSize(2)
        .allSatisfy(failure ->
            assertThat(failure)
                .hasMessage("request fresh failed")
                .hasRootCauseMessage("secret words"));
  }

  @Test
  void aBodyHasAnEnd() throws Exception {
    Request large = Request.of("POST", "/").withBody(Body.of(new byte[65_537]));
    Response refused = answer(large, request -> Response.text(200, request.body().text(65_536)));
    assertThat(text(refused))
        .isEqualTo("413 {\"error\":\"Request body is larger than 65536 bytes\"}");
    assertThat(failures).isEmpty();
  }

  @Test
  void aReadWhoseConnectionBrokeIsSentOnceMoreAndNothingElseIs() {
    List<String> sent = new ArrayList<>();
    Surroundings broken =
        new Surroundings(
            name -> Optional.of("http://b:80"),
            call -> {
              sent.add(call.method() + call.target());
              if (call.target().equals("/late")) {
                throw new HttpTimeoutException("HTTP-response-timeout");
              }
              throw new HttpException("connection-terminated");
            },
            address -> {
              throw new AssertionError(address);
            },
            log,
            () -> "fresh",
            () -> 0,
            () -> 0);
    Upstream upstream = Upstream.named("customer_service_url", Duration.ofSeconds(1), broken);
    for (String[] call : new String[][] {{"GET", "/a"}, {"POST", "/b"}, {"GET", "/late"}}) {
      assertThat(catchThrowable(() -> upstream.send(upstream.call(call[0], call[1]))))
          .isInstanceOf(HttpException.class);
    }
    assertThat(sent).containsExactly("GET/a", "GET/a", "POST/b", "GET/late");
  }
}
