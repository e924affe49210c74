package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@ThroughEdge
class HealthIT {
  private final Edge edge;

  HealthIT(Edge edge) {
    this.edge = edge;
  }

  @Test
  void healthOfTheCoreIsShownWithoutAToken() {
    Response response = edge.request().get("/health");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.asString()).isEqualTo("{\"status\":\"ok\"}");
    assertThat(response.contentType()).isEqualTo("application/json");
  }

  @Test
  void everyAnswerIsHardened() {
    for (String path : new String[] {"/health", "/health/edge", "/api/todos", "/nothing"}) {
      Response response = edge.request().get(path);

      assertThat(response.header("X-Request-Id")).isNotEmpty();
      assertThat(response.header("Content-Security-Policy")).startsWith("default-src 'none'");
      assertThat(response.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
      assertThat(response.header("X-Frame-Options")).isEqualTo("DENY");
      assertThat(response.header("Referrer-Policy")).isEqualTo("no-referrer");
    }
  }

  @Test
  void anyMethodAsksForHealth() {
    assertThat(edge.request().body("{}").post("/health").asString())
        .isEqualTo("{\"status\":\"ok\"}");
  }
}
