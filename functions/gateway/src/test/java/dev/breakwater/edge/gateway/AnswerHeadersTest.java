package dev.breakwater.edge.gateway;

import static dev.breakwater.edge.gateway.TestEdge.REQUEST_ID;
import static dev.breakwater.edge.gateway.TestEdge.refused;
import static dev.breakwater.edge.gateway.TestEdge.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.Header;
import dev.breakwater.guest.http.Headers;
import dev.breakwater.guest.http.Origin;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients see above a body. */
class AnswerHeadersTest {
  private static final Headers OF_EVERY_ANSWER =
      Headers.of("x-request-id", REQUEST_ID)
          .plus("content-security-policy", "default-src 'none'; frame-ancestors 'none'; sandbox")
          .plus("x-content-type-options", "nosniff")
          .plus("x-frame-options", "DENY")
          .plus("referrer-policy", "no-referrer");

  private final TestEdge edge = new TestEdge();

  @ParameterizedTest
  @CsvSource({
    "GET, /health, 200",
    "GET, /health/edge, 200",
    "POST, /api/auth/login, 200",
    "GET, /api/todos, 200",
    "GET, /nothing, 404",
    "POST, /health/edge, 405"
  })
  void everyAnswerHasARequestIdAndIsHardened(String method, String path, int status) {
    Response response = edge.handle(Request.of(method, path));
    assertThat(response.status()).isEqualTo(status);
    assertThat(response.headers().entries()).containsAll(OF_EVERY_ANSWER.entries());
  }

  @Test
  void aRefusalAndAFailureAreHardenedToo() {
    edge.verdict = refused("Missing token");
    Response unauthorized = edge.handle(Request.of("GET", "/api/todos"));
    edge.variables.remove("core_url");
    Response failed = edge.handle(Request.of("GET", "/health"));
    assertThat(unauthorized.status()).isEqualTo(401);
    assertThat(unauthorized.headers().entries()).containsAll(OF_EVERY_ANSWER.entries());
    assertThat(failed.status()).isEqualTo(500);
    assertThat(failed.headers().entries()).containsAll(OF_EVERY_ANSWER.entries());
  }

  @Test
  void theCoresStatusBodyAndUsefulHeadersAreRelayed() throws IOException {
    Headers useful =
        Headers.of("content-type", "text/csv")
            .plus("content-length", "4")
            .plus("content-disposition", "attachment; filename=\"a.csv\"")
            .plus("content-range", "bytes 0-3/9")
            .plus("accept-ranges", "bytes")
            .plus("etag", "\"v1\"")
            .plus("last-modified", "Sun, 22 Nov 2026 09:00:00 GMT")
            .plus("cache-control", "private, no-cache")
            .plus("location", "/api/todos/1")
            .plus("link", "<?cursor=x>; rel=\"next\"")
            .plus("allow", "GET")
            .plus("retry-after", "1")
            .plus("ratelimit-policy", "\"user\";q=5;w=60")
            .plus("ratelimit", "\"user\";r=0;t=12")
            .plus("idempotency-replayed", "true")
            .plus("vary", "Accept");
    edge.upstream = call -> new Response(206, useful, Body.of("a,b\n"));

    Response response = edge.handle(Request.of("GET", "/api/export"));

    assertThat(response.status()).isEqualTo(206);
    assertThat(response.headers().entries())
        .startsWith(useful.entries().toArray(Header[]::new))
        .hasSize(useful.entries().size() + OF_EVERY_ANSWER.entries().size());
    assertThat(text(response)).isEqualTo("a,b\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "connection",
        "keep-alive",
        "set-cookie",
        "server",
        "x-powered-by",
        "x-user-id",
        "x-edge-verified",
        "access-control-allow-origin"
      })
  void nothingElseOfTheCoresHeadersIs(String name) {
    edge.upstream = call -> new Response(200, Headers.of(name, "the core's"), Body.empty());
    assertThat(edge.handle(Request.of("GET", "/api/todos")).headers()).isEqualTo(OF_EVERY_ANSWER);
  }

  @Test
  void theEdgesWordStandsAgainstTheCores() {
    edge.upstream =
        call ->
            new Response(
                200,
                Headers.of("x-request-id", "the core's")
                    .plus("content-security-policy", "the core's")
                    .plus("x-content-type-options", "the core's"),
                Body.empty());
    assertThat(edge.handle(Request.of("GET", "/api/todos")).headers()).isEqualTo(OF_EVERY_ANSWER);
  }

  @ParameterizedTest
  @CsvSource({"HEAD, 200", "GET, 204", "GET, 304"})
  void theLengthOfABodyThatIsLeftOutIsNotPromised(String method, int status) {
    edge.upstream = call -> new Response(status, Headers.of("content-length", "15"), Body.empty());
    assertThat(edge.handle(Request.of(method, "/api/todos")).headers().first("content-length"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 412, 500, 503})
  void errorsAreNeverStored(int status) {
    edge.upstream = call -> new Response(status, Headers.of("cache-control", "x"), Body.empty());
    assertThat(edge.handle(Request.of("GET", "/api/todos")).headers().all("cache-control"))
        .containsExactly("no-store");
  }

  @Test
  void answersThatMayHoldATokenAreNeverStored() {
    edge.upstream = call -> new Response(200, Headers.of("cache-control", "x"), Body.empty());
    assertThat(edge.handle(Request.of("POST", "/api/auth/login")).headers().all("cache-control"))
        .containsExactly("no-store");
    assertThat(edge.handle(Request.of("GET", "/api/todos")).headers().all("cache-control"))
        .containsExactly("x");
  }

  @Test
  void strictTransportSecurityIsForHttpsOnly() {
    Request plain = Request.of("GET", "/nothing");
    assertThat(hsts(plain)).isEmpty();
    assertThat(hsts(plain.plusHeader("x-forwarded-proto", "http"))).isEmpty();
    assertThat(hsts(plain.plusHeader("x-forwarded-proto", "https"))).isEqualTo("max-age=31536000");
    assertThat(hsts(plain.withOrigin(new Origin("https", "a")))).isEqualTo("max-age=31536000");
    edge.variables.put("always_https", "true");
    assertThat(hsts(plain)).isEqualTo("max-age=31536000");
  }

  private String hsts(Request request) {
    return edge.handle(request).headers().first("strict-transport-security").orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, application/json",
    "'text/html, application/problem+json;q=0.9', application/problem+json",
    "*/*, application/json"
  })
  void anErrorIsProblemJsonForThoseWhoAsk(String accept, String type) {
    assertThat(
            edge.handle(Request.of("GET", "/nothing").plusHeader("accept", accept))
                .headers()
                .all("content-type"))
        .containsExactly(type);
  }
}
