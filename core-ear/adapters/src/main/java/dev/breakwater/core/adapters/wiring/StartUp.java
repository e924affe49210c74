package dev.breakwater.core.adapters.wiring;

import dev.breakwater.core.adapters.freshness.Trust;
import dev.breakwater.core.adapters.migration.Migrations;
import dev.breakwater.core.adapters.security.TokenKeys;
import dev.breakwater.core.adapters.storage.ObjectSweeper;
import dev.breakwater.core.adapters.telemetry.Tracing;
import dev.breakwater.core.launch.Launch;
import dev.breakwater.core.launch.Patience;
import dev.breakwater.core.launch.PostgresUrl;
import dev.breakwater.core.launch.Reading;
import dev.breakwater.core.launch.Settings;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Checks the environment once more, for a server that was started without the launcher, brings the
 * schema up to date, and has the bucket looked for meanwhile. What fails ends the process with
 * status 1: a server without its application must not look alive.
 */
// Declared, not injected: an injection that fails would leave the server running and empty.
// Not shareable: the migration holds a lock on one connection while it works on another.
@Resource(
    name = "jdbc/migration",
    lookup = "jdbc/todoMigration",
    type = DataSource.class,
    shareable = false)
@WebListener
@SuppressWarnings("BanJNDI") // a constant name of this application's own
public class StartUp implements ServletContextListener {
  private static final Logger LOG = System.getLogger(StartUp.class.getName());

  @Override
  public void contextInitialized(ServletContextEvent event) {
    switch (Settings.current()) {
      case Reading.Refused<Settings>(List<String> problems) -> endProcess(problems);
      case Reading.Accepted<Settings>(Settings settings) when !isKeyed(settings) -> {}
      case Reading.Accepted<Settings>(Settings settings) -> start(settings);
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    Tracing.close();
  }

  /** Whether tokens can be signed; ends the process if not. */
  private static boolean isKeyed(Settings settings) {
    try {
      TokenKeys.of(settings.tokenKeys());
      return true;
    } catch (IllegalArgumentException unusable) {
      endProcess(List.of("the file of JWT_PRIVATE_KEY cannot be used: " + unusable.getMessage()));
      return false;
    }
  }

  private static void start(Settings settings) {
    LOG.log(Level.INFO, "writer {0}, reader {1}", settings.writer(), settings.reader());
    StartChecks checks = CDI.current().select(StartChecks.class).get();
    CompletableFuture<Optional<String>> storage = checks.storage();
    checks.cache();
    Optional<String> database = prepareDatabase(settings);
    if (database.isPresent()) {
      endProcess(
          Stream.of(database, checks.storageByNow(storage)).flatMap(Optional::stream).toList());
      return;
    }
    CDI.current().select(Trust.class).get().start();
    CDI.current().select(ObjectSweeper.class).get().start();
    CompletableFuture<Void> unused =
        storage.thenAccept(problem -> problem.map(List::of).ifPresent(StartUp::endProcess));
  }

  /** Waits for the writer and brings its schema up to date; what is wrong if that cannot be. */
  private static Optional<String> prepareDatabase(Settings settings) {
    Patience patience = Patience.of(settings.operations().startTimeout());
    try {
      DataSource writer = (DataSource) new InitialContext().lookup("java:comp/env/jdbc/migration");
      Migrations.awaitWriter(writer, patience);
      LOG.log(Level.INFO, "{0} migrations applied", Migrations.apply(writer));
      return Optional.empty();
    } catch (SQLException away) {
      return Optional.of(problem(settings, patience, away));
    } catch (NamingException | RuntimeException failed) {
      LOG.log(Level.ERROR, "the schema cannot be brought up to date", failed);
      return Optional.of(
          "the database of DATABASE_WRITER_URL cannot be prepared: " + masked(failed));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return Optional.of("the start was interrupted");
    }
  }

  private static String problem(Settings settings, Patience patience, SQLException away) {
    String database = "the database %s (DATABASE_WRITER_URL) ".formatted(settings.writer());
    return Migrations.mayComeUp(away)
        ? database
            + "cannot be reached within %d s (START_TIMEOUT): %s"
                .formatted(patience.all().toSeconds(), masked(away))
        : database + "refuses: " + masked(away);
  }

  private static String masked(Exception failed) {
    return PostgresUrl.masked(String.valueOf(failed.getMessage()));
  }

  /** On another thread: the server waits for this one before it stops. */
  private static void endProcess(List<String> problems) {
    problems.forEach(problem -> LOG.log(Level.ERROR, "The core does not start: {0}", problem));
    // Past the server's own System.err, which would wrap the lines.
    OutputStream stderr = new FileOutputStream(FileDescriptor.err);
    Launch.complain(problems, new PrintStream(stderr, true, StandardCharsets.UTF_8));
    Thread.ofPlatform().name("core-stop").start(() -> System.exit(1));
  }
}
