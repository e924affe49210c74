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
  void anyMethodAsksForHealth() {
    assertThat(edge.request().body("{}").post("/health").asString())
        .isEqualTo("{\"status\":\"ok\"}");
  }
}
