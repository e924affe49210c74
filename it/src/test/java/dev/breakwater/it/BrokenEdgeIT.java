package dev.breakwater.it;

import static dev.breakwater.it.Problems.assertProblem;
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

      assertProblem(
          edge.request().get("/health"),
          503,
          "unavailable",
          "Health check failed: core is unreachable");
      assertProblem(
          edge.request(Tokens.validFor(SUBJECT)).get("/api/todos"),
          502,
          "bad_gateway",
          "Proxy error: core is unreachable");
      assertProblem(
          edge.request().body("{}").post("/api/auth/login"),
          502,
          "bad_gateway",
          "Proxy error: core is unreachable");
      assertProblem(
          edge.request("invalid").get("/api/todos"),
          401,
          "unauthenticated",
          "Invalid token format");
      assertThat(edge.request().get("/health/edge").asString()).isEqualTo("{\"status\":\"ok\"}");
    }
  }

  @Test
  void aFailureInsideTheFunctionIsA500AndTheNextRequestIsServed() throws Exception {
    Secrets tooShort = new Secrets(SharedPlatform.secrets().jwtSecret(), "short-key");
    try (EdgeProcess process = edgeWith(tooShort)) {
      Edge edge = new Edge(process.address());

      for (int round = 0; round < 3; round++) {
        Response failed = edge.request(Tokens.validFor(SUBJECT)).get("/api/todos");
        assertProblem(failed, 500, "internal", "internal server error");
        assertThat(edge.request().get("/nothing").statusCode()).isEqualTo(404);
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
