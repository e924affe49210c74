package dev.breakwater.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.breakwater.local.Backend;
import dev.breakwater.local.CoreProcess;
import dev.breakwater.local.EdgeProcess;
import dev.breakwater.local.PlatformPorts;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two cores that let a user ask five times and then each minute, and an address log in thrice. */
@ThroughEdge
class RateLimitIT {
  private static final int OF_A_USER = 5;
  private static final int OF_AN_ADDRESS = 3;
  private static final String ADDRESS = "X-Client-Address";
  private static final String CREDENTIALS =
      Edge.json(Map.of("email", "nobody@example.com", "password", "not a password"));

  private static CoreProcess one;
  private static CoreProcess other;

  private final String user = UUID.randomUUID().toString();

  @BeforeAll
  static void startCores(Backend backend) throws Exception {
    one = core(backend, "limited-1");
    other = core(backend, "limited-2");
    awaitRedis(one);
    awaitRedis(other);
  }

  /** The first call of a core may take longer than it waits for Redis, and it counts alone then. */
  private static void awaitRedis(CoreProcess core) throws Exception {
    await()
        .atMost(30, SECONDS)
        .untilAsserted(() -> {
          String somebody = UUID.randomUUID().toString();
          todos(one, somebody);
          assertThat(todos(core, somebody).header("RateLimit")).startsWith("\"user\";r=3;");
        });
  }

  private static CoreProcess core(Backend backend, String name) throws InterruptedException {
    Map<String, String> limits =
        Map.of(
            "RATE_LIMIT_PER_MINUTE",
            "1",
            "RATE_LIMIT_BURST",
            "" + OF_A_USER,
            "AUTH_RATE_LIMIT_PER_MINUTE",
            "1",
            "AUTH_RATE_LIMIT_BURST",
            "" + OF_AN_ADDRESS);
    return backend.startCore(SharedPlatform.folders(name), PlatformPorts.free().core(), limits);
  }

  @AfterAll
  static void stopCores() {
    Stream.of(one, other).forEach(CoreProcess::close);
  }

  private static Response todos(CoreProcess core, String user) {
    return new Core(core.address()).fromEdge(user).get("/api/todos");
  }

  private static Response logIn(RequestSpecification request) {
    return request.body(CREDENTIALS).post("/api/auth/login");
  }

  private static List<Integer> statuses(int times, Supplier<Response> request) {
    return IntStream.range(0, times).mapToObj(i -> request.get().statusCode()).toList();
  }

  @Test
  void allCoresCountTogether() {
    List<Integer> atOne = statuses(3, () -> todos(one, user));
    List<Integer> atTheOther = statuses(3, () -> todos(other, user));

    assertThat(atOne).containsExactly(200, 200, 200);
    assertThat(atTheOther).containsExactly(200, 200, 429);
    assertThat(todos(one, user).statusCode()).isEqualTo(429);
    assertThat(todos(one, UUID.randomUUID().toString()).statusCode()).isEqualTo(200);
  }

  @Test
  void everyAnswerSaysWhereTheUserStandsAndARefusalWhenToComeBack() {
    Response first = todos(one, user);
    assertThat(first.header("RateLimit-Policy")).isEqualTo("\"user\";q=5;w=300");
    assertThat(first.header("RateLimit")).isEqualTo("\"user\";r=4;t=60");
    statuses(OF_A_USER - 1, () -> todos(one, user));

    Response refused = todos(one, user);

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"user\";q=5;w=300");
    String seconds = refused.header("Retry-After");
    assertThat(Integer.parseInt(seconds)).isBetween(1, 60);
    assertThat(refused.header("RateLimit")).isEqualTo("\"user\";r=0;t=" + seconds);
    assertThat(refused.asString())
        .startsWith("{\"error\":\"too many requests\",\"type\":\"about:blank\"")
        .contains("\"title\":\"Too Many Requests\",\"status\":429,\"code\":\"rate_limited\"");
  }

  @Test
  void whoLogsInTooOftenIsStoppedByAddress() {
    Core core = new Core(one.address());
    Supplier<RequestSpecification> here = () -> core.fromEdge().header(ADDRESS, "192.0.2.1");

    assertThat(statuses(4, () -> logIn(here.get()))).containsExactly(401, 401, 401, 429);
    assertThat(here.get().body("{}").post("/api/auth/register").statusCode()).isEqualTo(429);
    assertThat(logIn(core.fromEdge().header(ADDRESS, "192.0.2.2")).statusCode()).isEqualTo(401);
  }

  /** All clients would be one, and everybody could lock all others out. */
  @Test
  void anEdgeThatDoesNotKnowItsClientsIsNotCounted() {
    Core core = new Core(one.address());

    assertThat(statuses(OF_AN_ADDRESS + 1, () -> logIn(core.fromEdge()))).containsOnly(401);
  }

  @Test
  void besideTheEdgeNobodyChoosesAnAddress() {
    Core core = new Core(one.address());
    Supplier<RequestSpecification> forged =
        () ->
            core.request()
                .header(ADDRESS, "2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + "::");

    assertThat(statuses(OF_AN_ADDRESS + 1, () -> logIn(forged.get()))).endsWith(429);
    assertThat(logIn(forged.get().header(Core.EDGE_HEADER, "wrong")).statusCode()).isEqualTo(429);
  }

  @Test
  void theEdgeTellsTheCoreWhoAsksAndTheClientWhereItStands() throws Exception {
    try (EdgeProcess process =
        EdgeProcess.start(
            new EdgeProcess.Settings(
                SharedPlatform.host(),
                PlatformPorts.free().edge(),
                other.address(),
                SharedPlatform.secrets(),
                Map.of("trusted_proxy", "true")),
            SharedPlatform.folders("edge-of-limited"))) {
      Edge edge = new Edge(process.address());
      Supplier<RequestSpecification> client =
          () -> edge.request().header("X-Forwarded-For", UUID.randomUUID() + ", 198.51.100.1");

      assertThat(statuses(4, () -> logIn(client.get()))).containsExactly(401, 401, 401, 429);
      Response elsewhere = logIn(edge.request().header("X-Forwarded-For", "198.51.100.2"));
      assertThat(elsewhere.statusCode()).isEqualTo(401);
      assertThat(elsewhere.header("RateLimit")).isEqualTo("\"address\";r=2;t=60");
      assertThat(elsewhere.header("RateLimit-Policy")).isEqualTo("\"address\";q=3;w=180");

      String token = Tokens.validFor(user);
      statuses(OF_A_USER, () -> edge.request(token).get("/api/todos"));
      Response refused = edge.request(token).get("/api/todos");
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.header("Retry-After")).isNotNull();
      assertThat(refused.<String>path("code")).isEqualTo("rate_limited");
    }
  }

  /** Each core counts alone then, with the same measure, and remembers whom it has let through. */
  @Test
  void aFrozenRedisNeitherStopsAnybodyNorLiftsTheLimit(Backend backend) throws Exception {
    assertThat(statuses(OF_A_USER + 1, () -> todos(one, user))).endsWith(200, 429);
    backend.redis().freeze();
    try {
      assertThat(todos(one, user).statusCode()).isEqualTo(429);
      assertThat(statuses(OF_A_USER + 1, () -> todos(other, user)))
          .containsExactly(200, 200, 200, 200, 200, 429);
    } finally {
      backend.redis().wake();
    }
    await()
        .atMost(30, SECONDS)
        .untilAsserted(() ->
            assertThat(todos(one, UUID.randomUUID().toString()).header("RateLimit"))
                .isEqualTo("\"user\";r=4;t=60"));
    assertThat(todos(other, user).statusCode()).isEqualTo(429);
  }

  @Test
  void nobodyIsLimitedUnlessSaidSo(Backend backend) {
    Response response = todos(backend.core(), user);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().hasHeaderWithName("RateLimit")).isFalse();
  }
}
