package dev.breakwater.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** PostgreSQL with its replica, Redis, the core and the edge, running and wired to each other. */
public final class Platform implements AutoCloseable {

  /**
   * What to start.
   *
   * @param repository the root of the built repository
   * @param folders where the platform writes; of nobody else
   * @param ports where its parts listen
   * @param host what runs the gateway
   * @param secrets shared by edge and core
   */
  public record Settings(
      Path repository, Folders folders, PlatformPorts ports, EdgeHost host, Secrets secrets) {
    public Settings {
      repository = repository.toAbsolutePath().normalize();
    }
  }

  /** A part that takes time to start. */
  @FunctionalInterface
  private interface Part<T extends AutoCloseable> {
    T start() throws InterruptedException;
  }

  private final Settings settings;
  private final Consumer<String> progress;
  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private final PostgresCluster postgres;
  private final RedisProcess redis;
  private final CoreProcess core;
  private final EdgeProcess edge;

  private Platform(Settings settings, Consumer<String> progress) throws InterruptedException {
    this.settings = settings;
    this.progress = progress;
    Folders folders = settings.folders();
    PlatformPorts ports = settings.ports();
    try {
      postgres =
          timed(
              "PostgreSQL primary and replica",
              () -> PostgresCluster.start(folders, ports.primary(), ports.replica()));
      redis = timed("Redis", () -> RedisProcess.start(folders, ports.redis()));
      core = timed("core on Open Liberty", () -> CoreProcess.start(coreSettings(), folders));
      edge = timed(edgeTitle(), () -> EdgeProcess.start(edgeSettings(), folders));
    } catch (RuntimeException | InterruptedException e) {
      close();
      throw e;
    }
  }

  /**
   * Starts everything and waits until it answers; each finished step is told to {@code progress} as
   * one line. What an earlier platform on the same folders left running is ended first.
   *
   * @throws StartException when a part is not built, a port is in use or a part does not start;
   *     nothing is left running then
   * @throws InterruptedException when this thread is asked to stop; nothing is left running either
   */
  public static Platform start(Settings settings, Consumer<String> progress)
      throws InterruptedException {
    requireBuilt(settings);
    Leftovers.end(settings.folders());
    settings.ports().requireFree();
    return new Platform(settings, progress);
  }

  private static void requireBuilt(Settings settings) {
    Map<String, Path> parts = new LinkedHashMap<>();
    parts.put("the core", liberty(settings).resolve("usr/servers/core/server.xml"));
    parts.put("the edge host (" + settings.host().label() + ")", settings.host().programFile());
    parts.put("the gateway component", settings.host().component());
    List<String> missing =
        parts.entrySet().stream()
            .filter(part -> !Files.exists(part.getValue()))
            .map(part -> part.getKey() + " is not built: no " + part.getValue())
            .toList();
    if (!missing.isEmpty()) {
      throw new StartException(String.join("\n", missing) + "\nBuild first: make quick");
    }
  }

  private static Path liberty(Settings settings) {
    return settings.repository().resolve("core-ear/ear/target/liberty/wlp");
  }

  private <T extends AutoCloseable> T timed(String title, Part<T> part)
      throws InterruptedException {
    long start = System.nanoTime();
    T running = part.start();
    started.push(running);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    progress.accept(String.format("%-32s up in %4.1f s", title, took.toMillis() / 1000.0));
    return running;
  }

  private CoreProcess.Settings coreSettings() {
    Map<String, String> environment =
        Map.of(
            "DATABASE_WRITER_URL", postgres.writerUrl(),
            "DATABASE_READER_URL", postgres.readerUrl(),
            "REDIS_URL", redis.url(),
            "JWT_SECRET", settings.secrets().jwtSecret(),
            "EDGE_SECRET", settings.secrets().edgeSecret());
    return new CoreProcess.Settings(liberty(settings), settings.ports().core(), environment);
  }

  private EdgeProcess.Settings edgeSettings() {
    return new EdgeProcess.Settings(
        settings.host(), settings.ports().edge(), core.address().toString(), settings.secrets());
  }

  private String edgeTitle() {
    return "edge on " + settings.host().label();
  }

  public PostgresCluster postgres() {
    return postgres;
  }

  public RedisProcess redis() {
    return redis;
  }

  public CoreProcess core() {
    return core;
  }

  public EdgeProcess edge() {
    return edge;
  }

  List<Service> services() {
    PostgresNode primary = postgres.primary();
    PostgresNode replica = postgres.replica();
    return List.of(
        new Service("edge", edge.address().toString(), pid(edge.process()), edge.process().log()),
        new Service("core", core.address().toString(), pid(core.process()), core.process().log()),
        new Service("redis", redis.url(), pid(redis.process()), redis.process().log()),
        new Service("replica", postgres.readerUrl(), replica.postmaster().pid(), replica.log()),
        new Service("primary", postgres.writerUrl(), primary.postmaster().pid(), primary.log()));
  }

  private static long pid(ChildProcess process) {
    return process.handle().pid();
  }

  /** Done when any part ends by itself, with that part. */
  CompletableFuture<Service> firstEnd() {
    CompletableFuture<?>[] ends =
        services().stream().map(Platform::end).toArray(CompletableFuture<?>[]::new);
    return CompletableFuture.anyOf(ends).thenApply(Service.class::cast);
  }

  private static CompletableFuture<Service> end(Service service) {
    return ProcessHandle.of(service.pid())
        .map(process -> process.onExit().thenApply(ended -> service))
        .orElseGet(() -> CompletableFuture.completedFuture(service));
  }

  /** Stops every part, the last started first. */
  @Override
  public void close() {
    while (!started.isEmpty()) {
      AutoCloseable part = started.pop();
      try {
        part.close();
      } catch (Exception e) { // a process border: the other parts must be stopped all the same
        progress.accept(part.getClass().getSimpleName() + " did not stop cleanly: " + e);
      }
    }
  }
}
