package dev.breakwater.core.adapters.wiring;

import dev.breakwater.core.adapters.migration.Migrations;
import dev.breakwater.core.adapters.security.TokenKeys;
import dev.breakwater.core.adapters.storage.ObjectSweeper;
import dev.breakwater.core.adapters.telemetry.Tracing;
import dev.breakwater.core.launch.Launch;
import dev.breakwater.core.launch.PostgresUrl;
import dev.breakwater.core.launch.Settings;
import dev.breakwater.core.launch.Settings.Reading;
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
import java.time.Duration;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Checks the environment once more, for a server that was started without the launcher, and brings
 * the schema up to date. What fails here ends the process with status 1: a server without its
 * application must not look alive.
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
  private static final Duration WRITER_PATIENCE = Duration.ofSeconds(30);

  @Override
  public void contextInitialized(ServletContextEvent event) {
    switch (Settings.current()) {
      case Reading.Refused(List<String> problems) -> endProcess(problems);
      case Reading.Accepted(Settings settings) when !isKeyed(settings) -> {}
      case Reading.Accepted(Settings settings) -> migrate(settings);
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

  private static void migrate(Settings settings) {
    LOG.log(Level.INFO, "writer {0}, reader {1}", settings.writer(), settings.reader());
    try {
      DataSource writer = (DataSource) new InitialContext().lookup("java:comp/env/jdbc/migration");
      Migrations.awaitWriter(writer, WRITER_PATIENCE);
      LOG.log(Level.INFO, "{0} migrations applied", Migrations.apply(writer));
      CDI.current().select(ObjectSweeper.class).get().start();
    } catch (NamingException | SQLException | RuntimeException failed) {
      LOG.log(Level.ERROR, "the schema cannot be brought up to date", failed);
      endProcess(
          List.of(
              "the database of DATABASE_WRITER_URL cannot be prepared: "
                  + PostgresUrl.masked(String.valueOf(failed.getMessage()))));
    }
  }

  /** On another thread: the server waits for this one before it stops. */
  private static void endProcess(List<String> problems) {
    // Past the server's own System.err, which would wrap the lines.
    OutputStream stderr = new FileOutputStream(FileDescriptor.err);
    Launch.complain(problems, new PrintStream(stderr, true, StandardCharsets.UTF_8));
    Thread.ofPlatform().name("core-stop").start(() -> System.exit(1));
  }
}
