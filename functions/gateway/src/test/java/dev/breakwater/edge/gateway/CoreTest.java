package dev.breakwater.edge.gateway;

import static dev.breakwater.edge.gateway.TestEdge.REQUEST_ID;
import static dev.breakwater.edge.gateway.TestEdge.SECRET;
import static dev.breakwater.edge.gateway.TestEdge.USER;
import static dev.breakwater.edge.gateway.TestEdge.problem;
import static dev.breakwater.edge.gateway.TestEdge.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.BodyTooLargeException;
import dev.breakwater.guest.http.Headers;
import dev.breakwater.guest.http.Origin;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import dev.breakwater.guest.http.Timeouts;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches the core of a client's request. */
class CoreTest {
  private static final String TRACE_OF_OUR_OWN =
      "00-11111111222243338444555555555555-8444555555555555-01";

  private final TestEdge edge = new TestEdge();

  @Test
  void nothingButWhatIsNamedReachesTheCore() {
    edge.handle(
        Request.of("GET", "/api/todos?completed=true")
            .withOrigin(new Origin("http", "todo.example:3000"))
            .plusHeader("Authorization", "Bearer a.b.c")
            .plusHeader("Content-Type", "text/x")
            .plusHeader("X-User-Id", "someone else")
            .plusHeader("X-Edge-Verified", "forged")
            .plusHeader("X-Edge-Assertion", "forged")
            .plusHeader("X-Request-Id", "chosen by the client")
            .plusHeader("X-Forwarded-For", "192.0.2.66")
            .plusHeader("X-Forwarded-Proto", "https")
            .plusHeader("X-Forwarded-Host", "forged.example")
            .plusHeader("Forwarded", "for=192.0.2.66")
            .plusHeader("Cookie", "c=1"));
    assertThat(edge.call().origin()).isEqualTo(new Origin("http", "127.0.0.1:3001"));
    assertThat(edge.call().target()).isEqualTo("/api/todos?completed=true");
    assertThat(edge.call().headers())
        .isEqualTo(
            Headers.of("content-type", "text/x")
                .plus("x-forwarded-proto", "http")
                .plus("x-forwarded-host", "todo.example:3000")
                .plus("traceparent", TRACE_OF_OUR_OWN)
                .plus("x-request-id", REQUEST_ID)
                .plus("x-user-id", USER)
                .plus("x-edge-verified", SECRET));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accept",
        "accept-language",
        "range",
        "if-match",
        "if-none-match",
        "if-modified-since",
        "if-unmodified-since",
        "if-range",
        "idempotency-key"
      })
  void whatSaysWhichAnswerIsWantedPasses(String name) {
    edge.handle(Request.of("GET", "/api/todos").plusHeader(name, "a").plusHeader(name, "b"));
    assertThat(edge.call().headers().all(name)).containsExactly("a", "b");
  }

  @Test
  void jsonIsTheTypeOfWhatHasNone() {
    edge.handle(Request.of("POST", "/api/todos"));
    assertThat(edge.call().headers().all("content-type")).containsExactly("application/json");
  }

  @Test
  void charactersThatNoUriHasReachTheCoreEncoded() {
    edge.handle(Request.of("GET", "/api/todos?a={b}|c&d=%zz"));
    assertThat(edge.call().target()).isEqualTo("/api/todos?a=%7Bb%7D%7Cc&d=%25zz");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD"})
  void aReadTakesNoBodyAlong(String method) throws IOException {
    edge.handle(
        Request.of(method, "/api/todos")
            .plusHeader("content-length", "4")
            .withBody(Body.of("text")));
    assertThat(edge.call().body().bytes(10)).isEmpty();
    assertThat(edge.call().headers().first("content-length")).isEmpty();
  }

  @Test
  void aWriteTakesItsBodyAndItsLengthAlong() throws IOException {
    edge.handle(
        Request.of("DELETE", "/api/todos")
            .plusHeader("content-length", "4")
            .withBody(Body.of("text")));
    assertThat(edge.call().body().text(10)).isEqualTo("text");
    assertThat(edge.call().headers().all("content-length")).containsExactly("4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "115343361", "99999999999999999999999"})
  void aBodyThatAnnouncesTooMuchIsRefusedUnread(String length) throws IOException {
    if (length.equals("5")) {
      edge.variables.put("max_body_bytes", "4");
    }
    Response response =
        edge.handle(Request.of("POST", "/api/todos").plusHeader("content-length", length));
    assertThat(response.status()).isEqualTo(413);
    assertThat(text(response)).contains("\"code\":\"payload_too_large\"");
    assertThat(edge.calls).isEmpty();
  }

  @Test
  void aBodyOfTheLargestSizePasses() {
    edge.handle(Request.of("POST", "/api/todos").plusHeader("content-length", "115343360"));
    assertThat(edge.calls).hasSize(1);
  }

  @Test
  void aBodyThatTurnsOutTooLargeIsCutOff() {
    edge.variables.put("max_body_bytes", "4");
    edge.handle(Request.of("POST", "/api/todos").withBody(Body.of("12345")));
    assertThatThrownBy(() -> edge.call().body().bytes(10))
        .isInstanceOf(BodyTooLargeException.class);
  }

  @Test
  void theCoreHasTenSecondsUnlessTheVariableSaysOtherwise() {
    edge.handle(Request.of("GET", "/api/todos"));
    edge.variables.put("core_timeout_ms", "250");
    edge.handle(Request.of("GET", "/api/todos"));
    assertThat(edge.calls.get(0).timeouts()).contains(timeouts(Duration.ofSeconds(10)));
    assertThat(edge.calls.get(1).timeouts()).contains(timeouts(Duration.ofMillis(250)));
  }

  private static Timeouts timeouts(Duration firstByte) {
    return new Timeouts(Duration.ofSeconds(2), firstByte, Duration.ofSeconds(30));
  }

  @Test
  void behindATrustedProxyItsWordPasses() {
    edge.variables.put("trusted_proxy", "true");
    edge.variables.put("client_address_header", "spin-client-addr");
    edge.handle(
        Request.of("GET", "/api/todos")
            .withOrigin(new Origin("http", "edge:3000"))
            .plusHeader("x-forwarded-for", "192.0.2.1")
            .plusHeader("x-forwarded-for", "192.0.2.2")
            .plusHeader("x-forwarded-proto", "https")
            .plusHeader("x-forwarded-host", "todo.example")
            .plusHeader("spin-client-addr", "192.0.2.3:4711"));
    Headers headers = edge.call().headers();
    assertThat(headers.all("x-forwarded-for")).containsExactly("192.0.2.1, 192.0.2.2, 192.0.2.3");
    assertThat(headers.all("x-client-address")).containsExactly("192.0.2.2");
    assertThat(headers.all("x-forwarded-proto")).containsExactly("https");
    assertThat(headers.all("x-forwarded-host")).containsExactly("todo.example");
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.3, 192.0.2.3",
    "192.0.2.3:80, 192.0.2.3",
    "[2001:db8::1]:80, 2001:db8::1",
    "2001:db8::1, 2001:db8::1"
  })
  void theClientsAddressIsTheHostsLastWordWithoutThePort(String value, String address) {
    edge.variables.put("client_address_header", "spin-client-addr");
    edge.handle(
        Request.of("GET", "/api/todos")
            .plusHeader("spin-client-addr", "203.0.113.66:1")
            .plusHeader("spin-client-addr", value));
    assertThat(edge.call().headers().all("x-forwarded-for")).containsExactly(address);
    assertThat(edge.call().headers().all("x-client-address")).containsExactly(address);
  }

  /** What a client writes stands before what the proxy adds. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "192.0.2.66, 192.0.2.1 | 192.0.2.1",
        "192.0.2.1:80 | 192.0.2.1",
        "192.0.2.66,2001:db8::1 | 2001:db8::1"
      })
  void theClientIsWhomTheTrustedProxyWasAskedBy(String forwardedFor, String address) {
    edge.variables.put("trusted_proxy", "true");
    edge.handle(Request.of("GET", "/api/todos").plusHeader("x-forwarded-for", forwardedFor));
    assertThat(edge.call().headers().all("x-client-address")).containsExactly(address);
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "false, 0", "true, 1"})
  void theTokenReachesTheCoreIfTheVariableSaysSo(String value, int times) {
    edge.variables.put("forward_authorization", value);
    edge.handle(Request.of("GET", "/api/todos").plusHeader("authorization", "bearer a.b.c"));
    assertThat(edge.call().headers().all("authorization"))
        .hasSize(times)
        .allMatch("Bearer a.b.c"::equals);
  }

  @Test
  void onlyATokenThatWasCheckedReachesTheCore() {
    edge.variables.put("forward_authorization", "true");
    edge.handle(Request.of("POST", "/api/auth/login").plusHeader("authorization", "Bearer a.b.c"));
    assertThat(edge.call().headers().all("authorization")).isEmpty();
  }

  @Test
  void aClientCannotSayWhoItIs() {
    edge.handle(
        Request.of("GET", "/api/todos")
            .plusHeader("x-forwarded-for", "192.0.2.66")
            .plusHeader("x-client-address", "192.0.2.66"));
    assertThat(edge.call().headers().all("x-client-address")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "unknown", "192.0.2.3, 192.0.2.4", ":80"})
  void whatIsNoAddressIsNotPassedForOne(String value) {
    edge.variables.put("client_address_header", "spin-client-addr");
    edge.handle(Request.of("GET", "/api/todos").plusHeader("spin-client-addr", value));
    assertThat(edge.call().headers().all("x-forwarded-for")).isEmpty();
  }

  @Test
  void aClientsTraceGoesOnWithASpanOfTheEdge() {
    edge.handle(
        Request.of("GET", "/api/todos")
            .plusHeader("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00")
            .plusHeader("tracestate", "a=1")
            .plusHeader("tracestate", "b=2"));
    assertThat(edge.call().headers().all("traceparent"))
        .containsExactly("00-4bf92f3577b34da6a3ce929d0e0e4736-8444555555555555-00");
    assertThat(edge.call().headers().all("tracestate")).containsExactly("a=1,b=2");
  }

  @Test
  void aTooLargeBodyIsTheClientsFault() throws IOException {
    edge.variables.put("max_body_bytes", "4");
    Response response =
        edge.handle(Request.of("POST", "/api/todos").plusHeader("content-length", "5"));
    assertThat(text(response))
        .isEqualTo(
            problem(
                413,
                "Content Too Large",
                "payload_too_large",
                "request body exceeds maximum of 4 bytes"));
  }
}
