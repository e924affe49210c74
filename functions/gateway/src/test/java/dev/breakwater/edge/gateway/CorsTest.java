package dev.breakwater.edge.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.guest.http.Header;
import dev.breakwater.guest.http.Headers;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorsTest {
  private static final String PAGE = "https://todo.example";
  private static final Request PREFLIGHT =
      Request.of("OPTIONS", "/api/todos")
          .plusHeader("origin", PAGE)
          .plusHeader("access-control-request-method", "PATCH");

  private final TestEdge edge = new TestEdge();

  @Test
  void withoutOriginsThereIsNone() {
    edge.verdict = TestEdge.refused("Missing token");
    Response response = edge.handle(PREFLIGHT);
    assertThat(response.status()).isEqualTo(401);
    assertThat(names(response)).noneMatch(name -> name.startsWith("access-control"));
    assertThat(names(response)).doesNotContain("vary");
  }

  @Test
  void aPreflightIsAnsweredWithoutATokenAndWithoutTheCore() {
    edge.variables.put("cors_allowed_origins", "https://other.example, " + PAGE);
    Response response = edge.handle(PREFLIGHT);
    assertThat(response.status()).isEqualTo(204);
    Headers headers = response.headers();
    assertThat(headers.all("access-control-allow-origin")).containsExactly(PAGE);
    assertThat(headers.first("access-control-allow-methods").orElse("")).contains("PATCH");
    assertThat(headers.first("access-control-allow-headers").orElse(""))
        .contains("authorization", "content-type", "idempotency-key", "if-match");
    assertThat(headers.all("access-control-max-age")).containsExactly("600");
    assertThat(headers.all("vary")).containsExactly("Origin");
    assertThat(edge.tokens).isEmpty();
    assertThat(edge.calls).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "https://todo.example.evil",
        "http://todo.example",
        "https://TODO.example",
        "todo.example",
        "null",
        ""
      })
  void anotherPageIsGrantedNothing(String origin) {
    edge.variables.put("cors_allowed_origins", PAGE);
    Response response =
        edge.handle(
            Request.of("OPTIONS", "/api/todos")
                .plusHeader("origin", origin)
                .plusHeader("access-control-request-method", "GET"));
    assertThat(response.status()).isEqualTo(204);
    assertThat(names(response)).noneMatch(name -> name.startsWith("access-control"));
    assertThat(response.headers().all("vary")).containsExactly("Origin");
  }

  @Test
  void answersAndErrorsCanBeReadByAnAllowedPage() {
    edge.variables.put("cors_allowed_origins", PAGE);
    for (String path : new String[] {"/api/todos", "/nothing"}) {
      Headers headers = edge.handle(Request.of("GET", path).plusHeader("origin", PAGE)).headers();
      assertThat(headers.all("access-control-allow-origin")).containsExactly(PAGE);
      assertThat(headers.first("access-control-expose-headers").orElse(""))
          .contains("x-request-id", "etag", "link", "location", "retry-after");
      assertThat(headers.first("access-control-allow-credentials")).isEmpty();
    }
  }

  @Test
  void cachesLearnThatTheOriginMattersAlsoWhereThereIsNone() {
    edge.variables.put("cors_allowed_origins", PAGE);
    edge.upstream = call -> Response.json(200, "{}").withHeader("vary", "Accept");
    assertThat(edge.handle(Request.of("GET", "/api/todos")).headers().all("vary"))
        .containsExactly("Accept", "Origin");
  }

  @Test
  void aStarAllowsEveryPageWithoutCredentials() {
    edge.variables.put("cors_allowed_origins", "*");
    Headers headers = edge.handle(PREFLIGHT).headers();
    assertThat(headers.all("access-control-allow-origin")).containsExactly("*");
    assertThat(headers.first("access-control-allow-credentials")).isEmpty();
    assertThat(headers.first("vary")).isEmpty();
  }

  @Test
  void anOptionsRequestThatIsNoPreflightNeedsAToken() {
    edge.variables.put("cors_allowed_origins", PAGE);
    edge.verdict = TestEdge.refused("Missing token");
    assertThat(edge.handle(Request.of("OPTIONS", "/api/todos")).status()).isEqualTo(401);
    assertThat(edge.handle(Request.of("OPTIONS", "/api/todos").plusHeader("origin", PAGE)).status())
        .isEqualTo(401);
  }

  private static List<String> names(Response response) {
    return response.headers().entries().stream().map(Header::name).toList();
  }
}
