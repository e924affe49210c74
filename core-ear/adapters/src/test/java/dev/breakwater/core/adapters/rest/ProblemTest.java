package dev.breakwater.core.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ProblemTest {
  private static String json(Problem problem) {
    return new String(problem.json("r-1"), StandardCharsets.UTF_8);
  }

  @Test
  void theTextOfOldStandsBeforeTheMembersOfTheStandard() {
    assertThat(json(Problem.of(ErrorCode.NOT_FOUND, "not found")))
        .isEqualTo(
            "{\"error\":\"not found\",\"type\":\"about:blank\",\"title\":\"Not Found\","
                + "\"status\":404,\"code\":\"not_found\",\"request_id\":\"r-1\"}");
  }

  @Test
  void theElementThatIsWrongStandsLast() {
    assertThat(json(Problem.of(ErrorCode.VALIDATION, "\"x\"").at(3)))
        .startsWith("{\"error\":\"\\\"x\\\"\",")
        .endsWith(",\"request_id\":\"r-1\",\"index\":3}");
  }

  @Test
  void everyStatusOfTheServerHasACode() {
    assertThat(Problem.of(Status.REQUEST_URI_TOO_LONG).code()).isEqualTo(ErrorCode.VALIDATION);
    assertThat(Problem.of(Status.METHOD_NOT_ALLOWED).code())
        .isEqualTo(ErrorCode.METHOD_NOT_ALLOWED);
    assertThat(Problem.of(Status.BAD_GATEWAY).code()).isEqualTo(ErrorCode.INTERNAL);
  }

  @Test
  void problemJsonIsForThoseWhoAskForIt() {
    for (String accept :
        new String[] {
          "application/problem+json",
          "text/html, Application/Problem+JSON;q=0.5",
          "*/*,application/problem+json"
        }) {
      assertThat(ProblemAnswers.type(accept)).as(accept).isEqualTo("application/problem+json");
    }
    for (String accept :
        new String[] {
          "", "*/*", "application/json", "application/problem+json;q=0", ";;,,=", "x"
        }) {
      assertThat(ProblemAnswers.type(accept)).as(accept).isEqualTo("application/json");
    }
    assertThat(ProblemAnswers.type(null)).isEqualTo("application/json");
  }

  @Test
  void nothingOfAnExceptionIsTold() {
    Problem bug = ErrorAnswers.problem(new IllegalStateException("secret"));
    assertThat(json(bug)).contains("\"error\":\"internal server error\"").contains("\"internal\"");
    Problem outage = ErrorAnswers.problem(new RuntimeException(new SQLException("db-7", "08006")));
    assertThat(json(outage))
        .contains("\"error\":\"service temporarily unavailable\"")
        .contains("\"status\":503,\"code\":\"unavailable\"");
    Problem duplicate = ErrorAnswers.problem(new RuntimeException(new SQLException("k", "23505")));
    assertThat(json(duplicate)).contains("\"status\":409,\"code\":\"conflict\"");
  }
}
