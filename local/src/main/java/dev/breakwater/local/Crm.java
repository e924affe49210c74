package dev.breakwater.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One variant of the CRM: its three services and a PostgreSQL with fresh databases. */
public final class Crm implements AutoCloseable {
  /** A host that has no compiled component yet compiles it first, on a machine that is busy. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /**
   * What to start.
   *
   * @param repository the root of the built repository
   * @param folders where everything is written; of nobody else
   */
  public record Settings(Path repository, Folders folders, CrmPorts ports, CrmVariant variant) {
    public Settings {
      repository = repository.toAbsolutePath().normalize();
    }
  }

  private final Settings settings;
  private final Parts parts;
  private final Map<CrmPart, ChildProcess> services = new EnumMap<>(CrmPart.class);
  private final CrmDatabase database;

  private Crm(Settings settings, Consumer<String> progress) throws InterruptedException {
    this.settings = settings;
    this.parts = new Parts(progress);
    this.database = CrmDatabase.start(ports().postgres(), settings.folders());
    parts.adopt(database);
    for (CrmPart part : CrmPart.values()) {
      parts.start(part.label() + " on " + ports().of(part), () -> service(part));
    }
  }

  /**
   * Starts all of it, without what an earlier run on the same folders left, and waits until each
   * service answers.
   *
   * @param progress is told each finished step as one line
   * @throws StartException when something is not built or does not start; nothing is left then
   */
  public static Crm start(Settings settings, Consumer<String> progress)
      throws InterruptedException {
    Built.require(settings.variant().files(settings.repository()));
    clear(settings.folders());
    return new Crm(settings, progress);
  }

  /** Ends what an earlier run left, and forgets its data and logs. */
  static void clear(Folders folders) {
    try {
      Leftovers.end(folders);
      Folders.deleteTree(folders.postgres());
      Folders.deleteTree(folders.logs());
    } catch (IOException e) {
      throw new StartException("what an earlier run left cannot be ended: " + e.getMessage(), e);
    }
  }

  private CrmPorts ports() {
    return settings.ports();
  }

  private AutoCloseable service(CrmPart part) throws InterruptedException {
    startService(part);
    return () -> running(part).close();
  }

  private ChildProcess running(CrmPart part) {
    return Objects.requireNonNull(services.get(part), () -> part.label() + " was not started");
  }

  /** Starts a service and waits until it answers. */
  public void startService(CrmPart part) throws InterruptedException {
    ChildProcess process =
        ChildProcess.start(
            new ChildProcess.Launch(
                part.label(),
                settings.variant().command(part, settings),
                settings.variant().environment(part, settings),
                settings.folders()));
    services.put(part, process);
    process.awaitReady(PATIENCE, () -> HttpProbe.isOk(address(part).resolve("/healthz")));
  }

  /** Ends a service at once, as a crash would. */
  public void killService(CrmPart part) {
    running(part).kill();
  }

  /** Asks a service to stop, as SIGTERM does, and waits until it has. */
  public void stopService(CrmPart part) {
    running(part).close();
  }

  /** Stops the database; its data stays. */
  public void stopDatabase() {
    database.close();
  }

  /** Starts the database again. */
  public void startDatabase() {
    database.startAgain();
  }

  /** A connection to the variant's database, as superuser. */
  public Connection connect() throws SQLException {
    return database.connect(settings.variant().database());
  }

  /** {@code http://127.0.0.1:<port>}. */
  public URI address(CrmPart part) {
    return ports().address(part);
  }

  /** What a service has written: {@code crm-orders.log}. */
  public Path log(CrmPart part) {
    return running(part).log();
  }

  /** Done when a service or the database ends by itself. */
  CompletableFuture<?> firstEnd() {
    return CompletableFuture.anyOf(
        Stream.concat(
                Stream.of(database.postmaster().onExit()),
                services.values().stream().map(service -> service.handle().onExit()))
            .toArray(CompletableFuture<?>[]::new));
  }

  /** Stops every part, the last started first. */
  @Override
  public void close() {
    parts.close();
  }
}
