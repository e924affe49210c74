package dev.breakwater.core.crm;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.breakwater.core.crm.store.Readiness;
import dev.breakwater.core.launch.CrmLaunch;
import dev.breakwater.core.launch.CrmSettings;
import dev.breakwater.core.launch.Patience;
import dev.breakwater.core.launch.PostgresUrl;
import dev.breakwater.core.launch.Reading;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/**
 * Waits for the database, if the service has one. What fails ends the process with status 1: a
 * server without its application must not look alive.
 */
@WebListener
public class StartUp implements ServletContextListener {
  private static final Logger LOG = System.getLogger(StartUp.class.getName());

  @Override
  public void contextInitialized(ServletContextEvent event) {
    switch (CrmSettings.current()) {
      case Reading.Refused<CrmSettings>(List<String> problems) -> endProcess(problems);
      case Reading.Accepted<CrmSettings>(CrmSettings settings) ->
          settings
              .database()
              .flatMap(database -> problem(database, settings))
              .ifPresent(problem -> endProcess(List.of(problem)));
    }
  }

  private static Optional<String> problem(PostgresUrl database, CrmSettings settings) {
    Readiness readiness = CDI.current().select(Readiness.class).get();
    return readiness.await(database, Patience.of(settings.startTimeout()));
  }

  /** On another thread: the server waits for this one before it stops. */
  private static void endProcess(List<String> problems) {
    problems.forEach(problem -> LOG.log(Level.ERROR, "The CRM does not start: {0}", problem));
    // Past the server's own System.err, which would wrap the lines.
    CrmLaunch.complain(
        problems, new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8));
    Thread.ofPlatform().name("crm-stop").start(() -> System.exit(1));
  }
}
