package dev.breakwater.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.breakwater.it.Cores.Answer;
import dev.breakwater.local.Backend;
import dev.breakwater.local.CoreProcess;
import dev.breakwater.local.CoreTuning;
import dev.breakwater.local.Folders;
import dev.breakwater.local.PlatformPorts;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A core that knows both databases by name, while parts are taken away. In order, because the last
 * tests leave nothing to the first.
 */
@Tag("core")
@TestMethodOrder(OrderAnnotation.class)
class OutageIT {
  private static final Duration BOUND = Duration.ofSeconds(5);
  private static final Pattern TITLE = Pattern.compile("\"title\":\"([^\"]+)\"");
  private static final Pattern HITS =
      Pattern.compile("cache_reads_total\\{result=\"hit\"} ([0-9.E]+)");

  /** Each way. */
  private static final Duration SLOW = Duration.ofSeconds(2);

  private static final PlatformPorts PORTS = PlatformPorts.free();

  private static final AtomicInteger NEXT = new AtomicInteger();

  private static Backend backend;
  private static CoreProcess core;
  private static Cores cores;
  private static TcpProxy redis;

  @BeforeAll
  static void startACoreThatKnowsBothDatabases() throws Exception {
    Folders folders = SharedPlatform.folders("outage");
    Backend.forget(folders);
    backend =
        Backend.start(
            new Backend.Settings(
                SharedPlatform.repository(),
                folders,
                PORTS,
                SharedPlatform.secrets(),
                CoreTuning.START),
            line -> {});
    redis = TcpProxy.to(URI.create(backend.redis().url()).getPort());
    core =
        backend.startCore(
            SharedPlatform.folders("outage-core"),
            PlatformPorts.free().core(),
            Map.of(
                "DATABASE_WRITER_URL", both(PORTS.primary(), PORTS.replica(), "primary"),
                "DATABASE_READER_URL", both(PORTS.replica(), PORTS.primary(), "preferSecondary"),
                "REDIS_URL", "redis://127.0.0.1:" + redis.port()));
    cores = Cores.at(core.address());
  }

  private static String both(int first, int second, String wanted) {
    return "postgres://app:app@127.0.0.1:%d,127.0.0.1:%d/app?targetServerType=%s"
        .formatted(first, second, wanted);
  }

  @AfterAll
  static void stop() throws IOException {
    core.close();
    backend.close();
    redis.close();
  }

  private static List<String> titles(String user) throws Exception {
    Answer answer = cores.list(user);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.took()).as(answer.toString()).isLessThan(BOUND.plusSeconds(2));
    return TITLE.matcher(answer.body()).results().map(title -> title.group(1)).toList();
  }

  private static void isRefusedForNow(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
    assertThat(answer.body()).contains("\"code\":\"unavailable\"");
    assertThat(answer.retryAfter()).contains("1");
    assertThat(answer.took()).as(answer.toString()).isLessThan(BOUND);
  }

  @Test
  @Order(1)
  void aSlowWayToRedisIsWaitedForOnlyBrieflyAndSoonNotAtAll() throws Exception {
    String user = cores.newUser();
    String todo = cores.create(user, "quick").id();
    awaitHits(user, todo);
    Duration usual = usually(user, todo);
    redis.slowDown(SLOW);
    try {
      Answer first = cores.get(user, todo);
      assertThat(first.body()).contains("again");
      assertThat(first.took()).as(first.toString()).isLessThan(SLOW);
      for (int i = 0; i < 6; i++) {
        Answer renamed = cores.rename(user, todo, "slow " + i);
        assertThat(renamed.status()).as(renamed.toString()).isEqualTo(200);
        assertThat(renamed.took()).as(renamed.toString()).isLessThan(BOUND);
        assertThat(cores.get(user, todo).body()).contains("slow " + i);
      }
      assertThat(usually(user, todo)).isLessThan(usual.multipliedBy(3).plusMillis(50));
      await()
          .atMost(30, SECONDS)
          .untilAsserted(() -> {
            assertThat(new Core(core.address()).request().get("/health/ready").statusCode())
                .isEqualTo(200);
            assertThat(metrics()).contains("cache_breaker_open 1.0");
          });
    } finally {
      redis.slowDown(Duration.ZERO);
    }
    assertThat(titles(user)).containsExactly("again");
  }

  /** Until Redis is used: an epoch that has just begun is not. */
  private static void awaitHits(String user, String todo) throws Exception {
    await()
        .atMost(30, SECONDS)
        .untilAsserted(() -> {
          double before = hits();
          cores.get(user, todo);
          assertThat(hits()).isGreaterThan(before);
        });
  }

  private static String metrics() {
    return new Core(core.address()).request().get("/metrics").asString();
  }

  private static double hits() {
    Matcher hits = HITS.matcher(metrics());
    return hits.find() ? Double.parseDouble(hits.group(1)) : 0;
  }

  /** The median time of a write with the read of what it wrote. */
  private static Duration usually(String user, String todo) throws Exception {
    List<Duration> times = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      Duration write = cores.rename(user, todo, i % 2 == 0 ? "again" : "and again").took();
      times.add(write.plus(cores.get(user, todo).took()));
    }
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  @Test
  @Order(2)
  void aCoreThatIsKilledAmidWritesHasWhatItAcknowledgedAndRepeatedWritesMakeNoneTwice()
      throws Exception {
    String user = cores.newUser();
    Set<String> sent = ConcurrentHashMap.newKeySet();
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    killTheCoreAmid(
        () -> write(user, sent, acknowledged),
        () -> assertThat(acknowledged).hasSizeGreaterThan(5));
    core.restart();

    assertThat(titles(user)).containsAll(acknowledged).doesNotHaveDuplicates();

    for (String title : sent) {
      assertThat(cores.createOnce(user, title).status()).isEqualTo(201);
    }
    assertThat(titles(user)).containsExactlyInAnyOrderElementsOf(sent);
  }

  private static void write(String user, Set<String> sent, Set<String> acknowledged)
      throws InterruptedException {
    String title = "w" + NEXT.incrementAndGet();
    sent.add(title);
    try {
      if (cores.createOnce(user, title).status() == 201) {
        acknowledged.add(title);
      }
    } catch (IOException killed) {
      Thread.sleep(50); // not a thousand refused connections
    }
  }

  private static void killTheCoreAmid(Crowd.Turn turn, ThrowingRunnable underWay) throws Exception {
    try (Crowd crowd = new Crowd()) {
      crowd.add(4, turn);
      await().atMost(30, SECONDS).untilAsserted(underWay);
      core.kill();
      crowd.end();
    }
  }

  @Test
  @Order(3)
  void whileThePrimaryHangsCommandsAreRefusedInTimeAndQueriesGoOn() throws Exception {
    String user = cores.newUser();
    cores.create(user, "before");
    assertThat(backend.postgres().awaitReplica(BOUND)).isTrue();
    backend.postgres().freezePrimary();
    try {
      isRefusedForNow(cores.create(user, "lost"));
      assertThat(titles(user)).containsExactly("before");
      isRefusedForNow(cores.create(user, "lost"));
    } finally {
      backend.postgres().wakePrimary();
    }
    await()
        .atMost(30, SECONDS)
        .untilAsserted(() -> assertThat(cores.create(user, "after").status()).isEqualTo(201));
    assertThat(titles(user)).startsWith("after").endsWith("before");
  }

  @Test
  @Order(4)
  void whenThePrimaryIsKilledCommandsAreRefusedInTimeAndQueriesGoOn() throws Exception {
    String user = cores.newUser();
    String todo = cores.create(user, "kept").id();
    assertThat(backend.postgres().awaitReplica(BOUND)).isTrue();
    backend.postgres().killPrimary();

    for (int i = 0; i < 3; i++) {
      isRefusedForNow(cores.create(user, "lost"));
      isRefusedForNow(cores.rename(user, todo, "lost"));
      isRefusedForNow(cores.delete(user, todo));
      assertThat(titles(user)).containsExactly("kept");
      assertThat(cores.get(user, todo).status()).isEqualTo(200);
    }
    isReadyWithout("writer");
  }

  /** A core that can still answer something stays in service, and says what is away. */
  private static void isReadyWithout(String part) {
    Response ready = new Core(core.address()).request().get("/health/ready");
    assertThat(ready.statusCode()).as(ready.asString()).isEqualTo(200);
    assertThat(ready.jsonPath().getBoolean("checks.find { it.name == 'database' }.data." + part))
        .as(ready.asString())
        .isFalse();
  }

  @Test
  @Order(5)
  void aPromotedReplicaIsFoundWithoutARestart() throws Exception {
    backend.postgres().promoteReplica();

    await()
        .atMost(30, SECONDS)
        .untilAsserted(() -> {
          String user = cores.newUser();
          assertThat(cores.create(user, "written after the promotion").status()).isEqualTo(201);
          assertThat(titles(user)).containsExactly("written after the promotion");
        });
    String user = cores.newUser();
    String todo = cores.create(user, "a").id();
    assertThat(cores.rename(user, todo, "b").status()).isEqualTo(200);
    assertThat(cores.get(user, todo).body()).contains("\"b\"");
    assertThat(cores.delete(user, todo).status()).isEqualTo(204);
    assertThat(titles(user)).isEmpty();
  }
}
