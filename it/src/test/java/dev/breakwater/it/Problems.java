package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;

/** The one shape of errors. */
final class Problems {
  private static final Map<Integer, String> TITLES =
      Map.of(
          400, "Bad Request",
          401, "Unauthorized",
          404, "Not Found",
          405, "Method Not Allowed",
          413, "Content Too Large",
          500, "Internal Server Error",
          502, "Bad Gateway",
          503, "Service Unavailable",
          504, "Gateway Timeout");

  private Problems() {}

  /**
   * Fails unless {@code response} is this error, letter for letter, under the request id of its
   * header.
   *
   * @param error as it stands in JSON
   */
  static void assertProblem(Response response, int status, String code, String error) {
    assertThat(response.asString())
        .isEqualTo(
            "{\"error\":\"%s\",\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,"
                    .formatted(error, TITLES.get(status), status)
                + "\"code\":\"%s\",\"request_id\":\"%s\"}"
                    .formatted(code, response.header("X-Request-Id")));
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.contentType()).isEqualTo("application/json");
  }
}
