package dev.breakwater.core.adapters.freshness;

import dev.breakwater.core.adapters.freshness.Look.Standing;
import dev.breakwater.core.adapters.freshness.Looking.Seen;
import dev.breakwater.core.application.UnavailableException;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Looks at the primary, and says whether Redis counts and what a replica must show. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the container fills the fields
public class Trust {
  private static final Duration LEASE = Duration.ofMillis(Epochs.LEASE_MILLIS);
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration RESUME_EVERY = Duration.ofSeconds(1);
  private static final String NONE = "";

  @Resource(name = "jdbc/watchedWriter", lookup = "jdbc/todoWriter", shareable = false)
  private DataSource writer;

  @Inject private Announcements announcements;

  private final Floor floor = new Floor();
  private volatile Looking<Look> looking;
  private volatile String lost = NONE;
  private final AtomicReference<Optional<Begun>> begun = new AtomicReference<>(Optional.empty());
  private final ExecutorService redisThread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("tell-redis").factory());
  private CompletableFuture<Void> redisWork = CompletableFuture.completedFuture(null);
  private long triedAt;

  /** An epoch that Redis has and that the primary is to have instead of {@code before}. */
  private record Begun(String before, String epoch) {}

  /** To be called once, when the schema is up to date: an older one has nothing to look at. */
  public void start() {
    looking = Looking.at("writer", writer, this::look);
  }

  @PreDestroy
  void stop() {
    if (looking != null) {
      looking.close();
    }
    redisThread.shutdownNow();
  }

  private Look look(Connection primary) throws SQLException {
    boolean free = redisWork.isDone();
    Consumer<Look> committed = free ? announcements.committed() : look -> {};
    long now = System.nanoTime();
    Look look = Epochs.look(primary);
    floor.rise(look, now);
    if (look.standing() == Standing.MOVED || (look.isActive() && look.epoch().equals(lost))) {
      Epochs.suspend(primary, look.epoch());
    }
    resume(primary);
    if (free) {
      redisWork = CompletableFuture.runAsync(() -> tellRedis(look, committed), redisThread);
    }
    return look;
  }

  private void resume(Connection primary) throws SQLException {
    Optional<Begun> next = begun.getAndSet(Optional.empty());
    if (next.isPresent()) {
      Epochs.resume(primary, next.get().before(), next.get().epoch());
    }
  }

  /** On a thread of its own: a slow Redis must not make the looks late. */
  private void tellRedis(Look look, Consumer<Look> committed) {
    committed.accept(look);
    long now = System.nanoTime();
    if (look.standing() == Standing.SETTLED && now - triedAt > RESUME_EVERY.toNanos()) {
      triedAt = now;
      String next = UUID.randomUUID().toString();
      if (announcements.begin(next)) {
        begun.set(Optional.of(new Begun(look.epoch(), next)));
      }
    }
  }

  /** The epoch whose content of Redis can be read now; empty when Redis does not count. */
  public Optional<String> readable() {
    return leased().filter(look -> look.standing() == Standing.TRUSTED).map(Look::epoch);
  }

  private Optional<Look> leased() {
    long now = System.nanoTime();
    return looking.last().filter(seen -> seen.isYoungerThan(LEASE, now)).map(Seen::answer);
  }

  /** Redis does not have {@code epoch}: all cores must do without until there is another. */
  public void lose(String epoch) {
    lost = epoch;
    looking.hurry();
  }

  /**
   * The epoch in which a write is to be announced, or empty when no core uses Redis. Waits while
   * some may use it and some may not.
   *
   * @throws UnavailableException when the primary is away
   */
  public Optional<String> announcing() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Optional<Look> look = settled();
    while (look.isEmpty()) {
      if (!awaitNextLook() || looking.isAway() || System.nanoTime() > deadline) {
        throw new UnavailableException("no look at the primary in time");
      }
      look = settled();
    }
    return look.filter(Look::isActive).map(Look::epoch);
  }

  private Optional<Look> settled() {
    return leased()
        .filter(look -> look.standing() != Standing.SUSPENDED)
        .filter(look -> !look.isActive() || !look.epoch().equals(lost));
  }

  private boolean awaitNextLook() {
    try {
      return looking.awaitNext(PATIENCE);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What a replica must have replayed for somebody of whom no write is known. */
  long floor() {
    return floor.position();
  }

  /** Whether the primary answered the last look. */
  public boolean primaryAnswers() {
    return looking.answers();
  }

  /** Whether the primary is away, as the last look shows. */
  boolean primaryIsAway() {
    return looking.isAway();
  }

  /** Whether the primary is away, as a look from now on shows. */
  boolean primaryTurnsOutAway() {
    return looking.isAway() || !awaitNextLook() || looking.isAway();
  }
}
