package dev.breakwater.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.breakwater.it.TraceCollector.Span;
import dev.breakwater.local.Backend;
import dev.breakwater.local.CoreProcess;
import dev.breakwater.local.EdgeProcess;
import dev.breakwater.local.Folders;
import dev.breakwater.local.PlatformPorts;
import io.restassured.http.Header;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A core with everything turned on that is off or open by default. */
@StraightToCore
@TestInstance(Lifecycle.PER_CLASS)
class ConfiguredCoreIT {
  private static final String METRICS_TOKEN = "0123456789abcdef0123456789abcdef";
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String EDGE_SPAN = "b7ad6b7169203331";
  private static final Header TRACEPARENT =
      new Header("traceparent", "00-" + TRACE + "-" + EDGE_SPAN + "-01");

  private static final Folders FOLDERS = SharedPlatform.folders("configured-core");

  private final Backend backend;
  private final TraceCollector collector;
  private CoreProcess process;
  private Core core;

  ConfiguredCoreIT(Backend backend) throws Exception {
    this.backend = backend;
    this.collector = new TraceCollector();
  }

  @BeforeAll
  void start() throws Exception {
    process =
        backend.startCore(
            FOLDERS,
            PlatformPorts.free().core(),
            Map.of(
                "JWT_MODE",
                "required",
                "LOG_LEVEL",
                "warn",
                "METRICS_TOKEN",
                METRICS_TOKEN,
                "OTEL_EXPORTER_OTLP_ENDPOINT",
                collector.endpoint(),
                "OTEL_BSP_SCHEDULE_DELAY",
                "100"));
    core = new Core(process.address());
  }

  @AfterAll
  void stop() {
    process.close();
    collector.close();
  }

  @Test
  void oneTraceLeadsFromTheEdgeToSqlAndRedis() throws Exception {
    User user = core.newUser();
    String bearer = "Bearer " + core.logIn(user);
    String todo =
        core.fromEdge(user.id())
            .header(TRACEPARENT)
            .header("Authorization", bearer)
            .body("{\"title\":\"traced\"}")
            .post("/api/todos")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    core.fromEdge(user.id())
        .header(TRACEPARENT)
        .header("Authorization", bearer)
        .get("/api/todos/" + todo)
        .then()
        .statusCode(200);

    await()
        .atMost(30, SECONDS)
        .untilAsserted(() -> {
          Span create = serverSpan("POST /api/todos");
          assertThat(create.parent()).isEqualTo(EDGE_SPAN);
          assertThat(scopesBelow(create)).contains("io.opentelemetry.jdbc", "dev.breakwater.core");
          Span get = serverSpan("GET /api/todos/{id}");
          assertThat(get.parent()).isEqualTo(EDGE_SPAN);
          assertThat(scopesBelow(get)).contains("dev.breakwater.core");
        });
  }

  private Span serverSpan(String name) {
    List<Span> named =
        collector.spansOf(TRACE).stream().filter(span -> span.name().equals(name)).toList();
    assertThat(named).as(name + " among " + collector.spansOf(TRACE)).hasSize(1);
    return named.getFirst();
  }

  private List<String> scopesBelow(Span parent) {
    return collector.spansOf(TRACE).stream()
        .filter(span -> span.parent().equals(parent.id()))
        .map(Span::scope)
        .toList();
  }

  @Test
  void whatIsOrdinaryIsNotLoggedWhereTheLevelIsWarn() throws Exception {
    String request = "quiet-" + UUID.randomUUID();
    core.newUser();
    core.fromEdge().header("X-Request-Id", request).get("/api/todos").then().statusCode(401);

    await().atMost(30, SECONDS).untilAsserted(() -> assertThat(log()).contains(request));
    assertThat(log())
        .contains("\"level\":\"WARNING\"")
        .doesNotContain("\"level\":\"INFO\"", "\"level\":\"AUDIT\"", "User registered");
  }

  private static String log() throws IOException {
    return Files.readString(FOLDERS.log("core"));
  }

  @Test
  void metricsWantTheTokenAlsoFromThisMachine() {
    assertThat(core.request().get("/metrics").statusCode()).isEqualTo(403);
    assertThat(bearer("x").get("/metrics").statusCode()).isEqualTo(403);
    assertThat(bearer(METRICS_TOKEN).get("/metrics").statusCode()).isEqualTo(200);
  }

  @Test
  void whatTheEdgeVouchesForIsNotEnoughWhereATokenIsRequired() {
    User user = core.newUser();
    User other = core.newUser();

    assertThat(core.fromEdge(user.id()).get("/api/todos").statusCode()).isEqualTo(401);
    assertThat(todosOf(user, core.logIn(other))).isEqualTo(401);
    assertThat(todosOf(user, core.logIn(user))).isEqualTo(200);
  }

  @Test
  void theEdgePassesTheTokenOnIfItIsTold() throws Exception {
    User user = core.newUser();
    String token = core.logIn(user);

    assertThat(throughEdge("true", token)).isEqualTo(200);
    assertThat(throughEdge("", token)).isEqualTo(401);
  }

  private int throughEdge(String forward, String token) throws InterruptedException {
    EdgeProcess.Settings settings =
        new EdgeProcess.Settings(
            SharedPlatform.host(),
            PlatformPorts.free().edge(),
            process.address(),
            SharedPlatform.secrets(),
            Map.of("forward_authorization", forward));
    try (EdgeProcess edge = EdgeProcess.start(settings, SharedPlatform.folders("edge-of-tokens"))) {
      return new Edge(edge.address()).request(token).get("/api/todos").statusCode();
    }
  }

  private int todosOf(User user, String token) {
    return core.fromEdge(user.id())
        .header("Authorization", "Bearer " + token)
        .get("/api/todos")
        .statusCode();
  }

  private RequestSpecification bearer(String token) {
    return core.request().header("Authorization", "Bearer " + token);
  }
}
