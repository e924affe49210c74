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
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Three cores, one Redis, a primary and a replica that lags: nobody reads anything older than what
 * somebody has read or was told is written, whatever happens to Redis and to the replica.
 */
@Tag("core")
class ConsistencyIT {
  private static final Duration BOUND = Duration.ofSeconds(8);

  private static final List<CoreProcess> OTHERS = new ArrayList<>();
  private static Backend backend;
  private static Cores cores;

  @BeforeAll
  static void startThreeCores() throws Exception {
    Folders folders = SharedPlatform.folders("consistency");
    Backend.forget(folders);
    backend =
        Backend.start(
            new Backend.Settings(
                SharedPlatform.repository(),
                folders,
                PlatformPorts.free(),
                SharedPlatform.secrets(),
                CoreTuning.START),
            line -> {});
    cores =
        Cores.at(backend.core().address(), another("second").address(), another("third").address());
  }

  private static CoreProcess another(String name) throws InterruptedException {
    CoreProcess core =
        backend.startCore(
            SharedPlatform.folders("consistency-" + name), PlatformPorts.free().core(), Map.of());
    OTHERS.add(core);
    return core;
  }

  @AfterAll
  static void stop() {
    OTHERS.forEach(CoreProcess::close);
    backend.close();
  }

  @AfterEach
  void heal() throws Exception {
    backend.redis().wake();
    backend.postgres().resumeReplay();
  }

  /** What everybody must see of one todo from now on. */
  private static final class Seen {
    private final AtomicReference<Instant> newest = new AtomicReference<>(Instant.MIN);
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    void atLeast(Instant version) {
      newest.accumulateAndGet(version, (a, b) -> a.isAfter(b) ? a : b);
    }
  }

  private static void write(String user, String todo, Seen seen) throws Exception {
    Answer answer = cores.rename(user, todo, "v" + seen.writes.incrementAndGet());
    assertThat(answer.status()).as(answer.toString()).isIn(200, 503);
    assertThat(answer.took()).as(answer.toString()).isLessThan(BOUND);
    if (answer.status() == 200) {
      seen.atLeast(answer.version());
    } else {
      seen.refused.incrementAndGet(); // a starved machine lets cores look at the primary too late
    }
    Thread.sleep(ThreadLocalRandom.current().nextInt(120));
  }

  private static void read(String user, String todo, Seen seen) throws Exception {
    Instant before = seen.newest.get();
    boolean one = ThreadLocalRandom.current().nextInt(3) > 0;
    Answer answer = one ? cores.get(user, todo) : cores.list(user);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.took()).as(answer.toString()).isLessThan(BOUND);
    assertThat(answer.version())
        .as((one ? "one" : "list") + " after " + seen.reads.get() + " reads")
        .isAfterOrEqualTo(before);
    seen.atLeast(answer.version());
    seen.reads.incrementAndGet();
  }

  /** A crowd of two writers and four readers of one todo while {@code trouble} goes on. */
  private static void crowdAroundOneTodo(Crowd.Turn trouble) throws Exception {
    String user = cores.newUser();
    String todo = cores.create(user, "v0").id();
    Seen seen = new Seen();
    try (Crowd crowd = new Crowd()) {
      crowd.add(2, () -> write(user, todo, seen));
      crowd.add(4, () -> read(user, todo, seen));
      crowd.goOnFor(Duration.ofSeconds(2));
      trouble.take();
      crowd.goOnFor(Duration.ofSeconds(2));
      crowd.end();
    }
    assertThat(seen.reads).hasValueGreaterThan(100);
    assertThat(seen.refused.get()).isLessThan(1 + seen.writes.get() / 10);
  }

  @Test
  void nobodyReadsAnOldVersionWhileTheReplicaStopsAndGoes() throws Exception {
    crowdAroundOneTodo(() -> {
      for (int i = 0; i < 8; i++) {
        backend.postgres().pauseReplay();
        Thread.sleep(1_000);
        backend.postgres().resumeReplay();
        Thread.sleep(500);
      }
    });
  }

  @Test
  void nobodyReadsAnOldVersionWhenRedisFreezesAndWakesWithItsOldCopies() throws Exception {
    crowdAroundOneTodo(() -> {
      backend.postgres().pauseReplay();
      for (int i = 0; i < 2; i++) {
        backend.redis().freeze();
        Thread.sleep(4_000);
        backend.redis().wake();
        Thread.sleep(12_000);
      }
    });
  }

  @Test
  void nobodyReadsAnOldVersionWhenRedisLosesEverything() throws Exception {
    crowdAroundOneTodo(() -> {
      backend.postgres().pauseReplay();
      for (int i = 0; i < 2; i++) {
        backend.redis().kill();
        Thread.sleep(500);
        backend.redis().restart();
        Thread.sleep(12_000);
      }
    });
  }

  @Test
  void whatIsDeletedStaysDeletedForEverybody() throws Exception {
    String user = cores.newUser();
    backend.postgres().pauseReplay();
    for (int i = 0; i < 30; i++) {
      String todo = cores.create(user, "short-lived").id();
      try (Crowd crowd = new Crowd()) {
        crowd.add(3, () -> cores.get(user, todo));
        crowd.goOnFor(Duration.ofMillis(60));
        assertThat(cores.delete(user, todo).status()).isEqualTo(204);
        for (int read = 0; read < 6; read++) {
          assertThat(cores.get(user, todo).status()).isEqualTo(404);
        }
        crowd.end();
      }
      assertThat(cores.list(user).body()).isEqualTo("[]");
    }
  }

  @Test
  void aHealthyReplicaServesMostReadsOfUsersWhoWriteNowAndThen() throws Exception {
    awaitTheReplicaInUse();
    List<String> users = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      users.add(cores.newUser());
    }
    ReadsByServer before = ReadsByServer.of(cores.addresses());
    try (Crowd crowd = new Crowd()) {
      users.forEach(user -> crowd.add(1, () -> writeOnceAndReadTenTimes(user)));
      crowd.goOnFor(Duration.ofSeconds(10));
      crowd.end();
    }
    ReadsByServer reads = ReadsByServer.of(cores.addresses()).since(before);
    System.out.println(reads + ": share of the replica " + reads.shareOfTheReplica());
    assertThat(reads.shareOfTheReplica()).isGreaterThan(0.5);
  }

  private static void writeOnceAndReadTenTimes(String user) throws Exception {
    assertThat(cores.create(user, "now and then").status()).isEqualTo(201);
    for (int i = 0; i < 10; i++) {
      Thread.sleep(40);
      assertThat(cores.list(user).status()).isEqualTo(200);
    }
  }

  /** After trouble with Redis the cores ask the primary alone for some seconds. */
  private static void awaitTheReplicaInUse() throws Exception {
    String user = cores.newUser();
    for (URI core : cores.addresses()) {
      ReadsByServer before = ReadsByServer.of(List.of(core));
      await()
          .atMost(30, SECONDS)
          .untilAsserted(() -> {
            Cores.at(core).list(user);
            assertThat(ReadsByServer.of(List.of(core)).since(before).replica()).isPositive();
          });
    }
  }
}
