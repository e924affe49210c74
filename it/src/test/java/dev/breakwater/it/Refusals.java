package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;

/** The one shape of every error. */
final class Refusals {
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private Refusals() {}

  /** The answer is exactly the error, with the id of its request, and tells nothing else. */
  static void isRefused(Response response, int status, String code, String error) {
    isRefused(response, status, code, error, "");
  }

  /** The same for the element at {@code index} of the request. */
  static void isRefusedAt(int index, Response response, int status, String code, String error) {
    isRefused(response, status, code, error, ",\"index\":" + index);
  }

  private static void isRefused(
      Response response, int status, String code, String error, String more) {
    String id = response.header("X-Request-Id");
    assertThat(response.asString())
        .isEqualTo(
            "{\"error\":\""
                + error.replace("\"", "\\\"")
                + "\",\"type\":\"about:blank\",\"title\":\""
                + title(status)
                + "\",\"status\":"
                + status
                + ",\"code\":\""
                + code
                + "\",\"request_id\":\""
                + id
                + "\""
                + more
                + "}");
    assertThat(id).matches(ID);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.contentType()).isEqualTo("application/json");
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Bad Request";
      case 401 -> "Unauthorized";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 409 -> "Conflict";
      case 412 -> "Precondition Failed";
      case 413 -> "Content Too Large";
      case 415 -> "Unsupported Media Type";
      case 422 -> "Unprocessable Content";
      case 500 -> "Internal Server Error";
      case 503 -> "Service Unavailable";
      default -> throw new IllegalArgumentException("no title known for " + status);
    };
  }
}
