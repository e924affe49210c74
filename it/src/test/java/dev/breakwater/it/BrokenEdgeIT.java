package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.local.EdgeProcess;
import dev.breakwater.local.PlatformPorts;
import dev.breakwater.local.Secrets;
import io.restassured.response.Response;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The edge when the core is away, or when it is configured wrongly itself. */
@ThroughEdge
class BrokenEdgeIT {
  private static final String SUBJECT = UUID.randomUUID().toString();

  @Test
  void aCoreThatIsAwayIsABadGatewayAndUnhealthy() throws Exception {
    try (EdgeProcess process = edgeWith(SharedPlatform.secrets())) {
      Edge edge = new Edge(process.address());

      Response health = edge.request().get("/health");
      assertThat(health.statusCode()).isEqualTo(503);
      assertThat(health.<String>path("error")).startsWith("Health check failed: ");

      Response todos = edge.request(Tokens.validFor(SUBJECT)).get("/api/todos");
      assertThat(todos.statusCode()).isEqualTo(502);
      assertThat(todos.<String>path("error")).startsWith("Proxy error: ");
      assertThat(todos.header("X-Request-Id")).isNotEmpty();

      Response login = edge.request().body("{}").post("/api/auth/login");
      assertThat(login.statusCode()).isEqualTo(502);

      Response refused = edge.request("invalid").get("/api/todos");
      assertThat(refused.asString()).isEqualTo("{\"error\":\"Invalid token format\"}");
    }
  }

  @Test
  void aFailureInsideTheFunctionIsA500AndTheNextRequestIsServed() throws Exception {
    Secrets tooShort = new Secrets("short-key", SharedPlatform.secrets().edgeSecret());
    try (EdgeProcess process = edgeWith(tooShort)) {
      Edge edge = new Edge(process.address());

      for (int round = 0; round < 3; round++) {
        Response failed = edge.request(Tokens.validFor(SUBJECT)).get("/api/todos");
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.asString()).doesNotContain("short-key", "Exception");
        assertThat(edge.request().get("/nothing").statusCode()).isEqualTo(401);
      }
    }
  }

  /** Nothing listens where this edge looks for the core. */
  private static EdgeProcess edgeWith(Secrets secrets) throws InterruptedException {
    PlatformPorts ports = PlatformPorts.free();
    URI nobody = URI.create("http://127.0.0.1:" + ports.core());
    return EdgeProcess.start(
        new EdgeProcess.Settings(SharedPlatform.host(), ports.edge(), nobody, secrets),
        SharedPlatform.folders("broken"));
  }
}
