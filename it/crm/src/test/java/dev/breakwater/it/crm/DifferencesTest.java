package dev.breakwater.it.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.builder.ResponseBuilder;
import io.restassured.response.Response;
import java.net.URI;
import org.junit.jupiter.api.Test;

class DifferencesTest {
  private static final CrmTarget A = new CrmTarget.Running(URI.create("http://a"));
  private static final CrmTarget B = new CrmTarget.Running(URI.create("http://b"));

  private final Differences differences = new Differences();

  private static Response response(int status, String body, String timing) {
    return new ResponseBuilder()
        .setStatusCode(status)
        .setBody(body)
        .setHeader("Server-Timing", timing)
        .build();
  }

  @Test
  void idsAndTimesDoNotDiffer() {
    differences.begin("t");
    differences.saw(A, "GET /1", response(200, "{\"id\":1,\"conn_ms\":0.5}", "conn;dur=0.1"));
    differences.begin("t");
    differences.saw(B, "GET /22", response(200, "{\"id\":22,\"conn_ms\":1.25}", "conn;dur=10.0"));
    assertThat(differences.table()).isEmpty();
  }

  @Test
  void whatElseDiffersIsARowForEachTarget() {
    differences.begin("t");
    differences.saw(A, "GET /", response(200, "[]", "conn;dur=0.1"));
    differences.saw(A, "GET /", response(404, "{}", "conn;dur=0.1"));
    differences.begin("t");
    differences.saw(B, "GET /", response(200, "[]", "query;dur=0.1"));
    differences.saw(B, "GET /", response(404, "{}", "conn;dur=0.1"));
    assertThat(differences.table().lines())
        .containsExactly(
            "| t 1: GET / | http://a | 200 [] [Server-Timing: conn;dur=#] |",
            "| t 1: GET / | http://b | 200 [] [Server-Timing: query;dur=#] |");
  }
}
