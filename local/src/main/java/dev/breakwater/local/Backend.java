package dev.breakwater.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** PostgreSQL with its replica, Redis, S3 and the core, wired to each other: all but the edge. */
public final class Backend implements AutoCloseable {

  /**
   * What to start.
   *
   * @param repository the root of the built repository
   * @param folders where everything is written; of nobody else
   * @param ports where the parts listen
   * @param secrets shared by edge and core
   * @param tuning what the core is to be good at
   * @param telemetry where core and edge send their traces, as OpenTelemetry's variables
   */
  public record Settings(
      Path repository,
      Folders folders,
      PlatformPorts ports,
      Secrets secrets,
      CoreTuning tuning,
      Map<String, String> telemetry) {
    public Settings {
      repository = repository.toAbsolutePath().normalize();
      telemetry = Map.copyOf(telemetry);
    }

    /** Without traces. */
    public Settings(
        Path repository, Folders folders, PlatformPorts ports, Secrets secrets, CoreTuning tuning) {
      this(repository, folders, ports, secrets, tuning, Map.of());
    }

    /** Another one is named by the system property {@code core.launcher}. */
    Path coreLauncher() {
      return repository.resolve(System.getProperty("core.launcher", CORE_LAUNCHER));
    }

    Path s3ClassPath() {
      return repository.resolve("local/s3/target/lib");
    }
  }

  private static final String CORE_LAUNCHER =
      "core-ear/ear/target/liberty/wlp/usr/servers/core/breakwater-core-launch-start.jar";

  private final Parts parts;
  private final Settings settings;
  private final PostgresCluster postgres;
  private final RedisProcess redis;
  private final S3Process s3;
  private final CoreProcess core;

  private Backend(Settings settings, Consumer<String> progress) throws InterruptedException {
    this.settings = settings;
    this.parts = new Parts(progress);
    Folders folders = settings.folders();
    PlatformPorts ports = settings.ports();
    postgres =
        parts.start(
            "PostgreSQL primary and replica",
            () -> PostgresCluster.start(folders, ports.primary(), ports.replica()));
    redis = parts.start("Redis", () -> RedisProcess.start(folders, ports.redis()));
    s3 = parts.start("S3", () -> S3Process.start(s3Settings(), folders));
    core = parts.start("core on Open Liberty", () -> CoreProcess.start(coreSettings(), folders));
  }

  /**
   * Starts the databases and the core and waits until it answers. What an earlier backend on the
   * same folders left running is ended first.
   *
   * @param progress is told each finished step as one line
   * @throws StartException when the core is not built, a port is in use or a part does not start;
   *     nothing is left running then
   * @throws InterruptedException when this thread is asked to stop; nothing is left running either
   */
  public static Backend start(Settings settings, Consumer<String> progress)
      throws InterruptedException {
    Built.require(parts(settings));
    endLeftovers(settings.folders());
    settings.ports().requireFree();
    return new Backend(settings, progress);
  }

  private static void endLeftovers(Folders folders) {
    try {
      Leftovers.end(folders);
    } catch (IOException e) {
      throw new StartException("what an earlier run left cannot be ended: " + e.getMessage(), e);
    }
  }

  /** The files of the build that a backend needs, by what they are. */
  static Map<String, Path> parts(Settings settings) {
    return Map.of("the core", settings.coreLauncher(), "S3", settings.s3ClassPath());
  }

  /** Ends what an earlier run on {@code folders} left running and deletes its data. */
  public static void forget(Folders folders) {
    try {
      Leftovers.end(folders);
      Folders.deleteTree(folders.postgres());
      Folders.deleteTree(folders.s3());
      Folders.deleteTree(folders.coreOutput());
      Folders.deleteTree(folders.logs());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private S3Process.Settings s3Settings() {
    return new S3Process.Settings(
        settings.s3ClassPath(), settings.ports().s3(), S3Process.Keys.random());
  }

  /**
   * Starts one more core on the same databases and waits until it answers.
   *
   * @param folders of nobody else
   * @param port loopback port
   * @param variables added to, and winning over, those of the first core
   */
  public CoreProcess startCore(Folders folders, int port, Map<String, String> variables)
      throws InterruptedException {
    return CoreProcess.start(another(port, variables), folders);
  }

  /** As {@link #startCore}, but does not wait: for a core that may not come up. */
  public CoreProcess launchCore(Folders folders, int port, Map<String, String> variables) {
    return CoreProcess.launch(another(port, variables), folders);
  }

  private CoreProcess.Settings another(int port, Map<String, String> variables) {
    Map<String, String> environment = new HashMap<>(coreEnvironment());
    environment.putAll(variables);
    return new CoreProcess.Settings(settings.coreLauncher(), port, settings.tuning(), environment);
  }

  private CoreProcess.Settings coreSettings() {
    return new CoreProcess.Settings(
        settings.coreLauncher(), settings.ports().core(), settings.tuning(), coreEnvironment());
  }

  private Map<String, String> coreEnvironment() {
    Map<String, String> environment = new HashMap<>(settings.telemetry());
    environment.putAll(connections());
    return environment;
  }

  private Map<String, String> connections() {
    return Map.of(
        "DATABASE_WRITER_URL", postgres.writerUrl(),
        "DATABASE_READER_URL", postgres.readerUrl(),
        "REDIS_URL", redis.url(),
        "S3_ENDPOINT_URL", s3.endpoint().toString(),
        "AWS_DEFAULT_REGION", "ap-northeast-1",
        "AWS_ACCESS_KEY_ID", s3.keys().accessKey(),
        "AWS_SECRET_ACCESS_KEY", s3.keys().secretKey(),
        "JWT_SECRET", settings.secrets().jwtSecret(),
        "EDGE_SECRET", settings.secrets().edgeSecret());
  }

  public PostgresCluster postgres() {
    return postgres;
  }

  public RedisProcess redis() {
    return redis;
  }

  public S3Process s3() {
    return s3;
  }

  public CoreProcess core() {
    return core;
  }

  List<Service> services() {
    PostgresNode primary = postgres.primary();
    PostgresNode replica = postgres.replica();
    return List.of(
        Service.of("core", core.address().toString(), core.process()),
        Service.of(S3Process.NAME, s3.endpoint().toString(), s3.process()),
        Service.of(RedisProcess.NAME, redis.url(), redis.process()),
        new Service("replica", postgres.readerUrl(), replica.postmaster().pid(), replica.log()),
        new Service("primary", postgres.writerUrl(), primary.postmaster().pid(), primary.log()));
  }

  /** Stops every part, the last started first. */
  @Override
  public void close() {
    parts.close();
  }
}
