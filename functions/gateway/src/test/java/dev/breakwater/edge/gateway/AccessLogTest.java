package dev.breakwater.edge.gateway;

import static dev.breakwater.edge.gateway.TestEdge.REQUEST_ID;
import static dev.breakwater.edge.gateway.TestEdge.USER;
import static dev.breakwater.edge.gateway.TestEdge.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.guest.http.Request;
import org.junit.jupiter.api.Test;

class AccessLogTest {
  private static final String TRACE = "11111111222243338444555555555555";

  private final TestEdge edge = new TestEdge();

  @Test
  void aRequestIsOneLineWithoutItsQueryAndItsToken() {
    edge.handle(
        Request.of("GET", "/api/todos?email=ada@example.com")
            .plusHeader("authorization", "Bearer a.b.c"));
    assertThat(edge.lines)
        .containsExactly(
            "{\"time_ms\":1014,\"method\":\"GET\",\"path\":\"/api/todos\",\"status\":200,"
                + "\"duration_ms\":7,\"request_id\":\""
                + REQUEST_ID
                + "\",\"trace_id\":\""
                + TRACE
                + "\",\"user_id\":\""
                + USER
                + "\"}");
  }

  @Test
  void aRefusalIsLoggedWithItsReasonAndWithoutAUser() {
    edge.verdict = refused("Token expired");
    edge.handle(Request.of("GET", "/api/todos"));
    assertThat(edge.lines.getFirst())
        .contains("\"status\":401")
        .endsWith("\"trace_id\":\"" + TRACE + "\",\"reason\":\"Token expired\"}");
  }

  @Test
  void aClientCannotForgeALineNorPart() {
    edge.verdict = refused("Unsupported algorithm: x\r\n{\"status\":200}\u0085\u2028\u001b[2K");
    edge.handle(Request.of("G\nET", "/api/\n\",\"status\":200,\"x\":\""));
    assertThat(edge.lines).hasSize(1);
    assertThat(edge.lines.getFirst())
        .matches("[ -~]*")
        .contains("\"path\":\"/api/\\u000a\\\",\\\"status\\\":200,\\\"x\\\":\\\"\"");
  }

  @Test
  void longTextIsCut() {
    edge.handle(Request.of("GET", "/" + "a".repeat(10_000)));
    assertThat(edge.lines.getFirst()).hasSizeLessThan(700).contains("aaa...\"");
  }
}
