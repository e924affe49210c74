package dev.breakwater.deploy;

import java.io.IOException;

/** What {@code curl} gets of a system that works. */
final class PublicApi {
  static final String TOKEN = "token-that-nobody-may-see";

  private PublicApi() {}

  static void works(Stubs stubs, String url) throws IOException {
    stubs
        .on("^curl .* " + url + "/health$", "answer 200 '{\"status\":\"ok\"}'")
        .on("^curl .* " + url + "/metrics$", "answer 404")
        .on("^curl .* --request POST .*/api/auth/register$", "answer 201 '{\"id\":\"u\"}'")
        .on(
            "^curl .* --request POST .*/api/auth/login$",
            "answer 200 '{\"token\":\"" + TOKEN + "\",\"token_type\":\"Bearer\"}'")
        .on(
            "^curl .* --request POST .*/api/todos$",
            "answer 201 '{\"id\":\"t1\",\"user_id\":\"u\"}'")
        .on("^curl .* --request GET .*/api/todos$", "answer 200 '[{\"id\":\"t1\"}]'")
        .on("^curl .* --request GET .*/api/todos/t1$", "answer 404")
        .on("^curl .* --request DELETE .*/api/todos/t1$", "answer 204")
        .on("^curl .*/forged " + url + "/api/todos$", "answer 401");
  }

  /** The core, at an address of its own, refuses whoever is not the edge. */
  static void coreRefuses(Stubs stubs, String url) throws IOException {
    stubs.on("^curl .* " + url + "/api/todos$", "answer 403");
  }
}
