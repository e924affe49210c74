package dev.breakwater.core.crm.store;

import dev.breakwater.core.launch.Patience;
import dev.breakwater.core.launch.PostgresUrl;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Waits for a database that is not up yet, or whose tables are still to be made. */
@Dependent
@SuppressWarnings("NullAway.Init") // the container fills the fields
public class Readiness {
  private static final Logger LOG = System.getLogger(Readiness.class.getName());
  private static final String TABLES = "SELECT 1 FROM customers, orders LIMIT 0";

  /** No such database, no such table. */
  private static final Set<String> NOT_YET = Set.of("3D000", "42P01");

  @Resource(lookup = "jdbc/crm")
  private DataSource pool;

  @Inject private Database database;

  /** Why the database cannot be used; nothing if it can, and has been once. */
  public Optional<String> await(PostgresUrl address, Patience patience) {
    try {
      while (true) {
        try {
          ask();
          return Optional.empty();
        } catch (SQLException away) {
          if (!mayComeUp(away) || !patience.pause()) {
            return Optional.of(problem(address, patience, away));
          }
          LOG.log(Level.INFO, "waiting for the database: {0}", masked(away));
        }
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return Optional.of("the start was interrupted");
    } catch (RuntimeException failed) { // whatever the provider throws: the process must end
      LOG.log(Level.ERROR, "JPA cannot be set up", failed);
      return Optional.of("JPA cannot use the database " + address + " (DATABASE_URL)");
    }
  }

  /** The first client waits neither for tables nor for what the provider makes at its first use. */
  private void ask() throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(TABLES);
    }
    database.warmUp();
  }

  private static String problem(PostgresUrl address, Patience patience, SQLException away) {
    String text = "the database %s (DATABASE_URL) ".formatted(address);
    return mayComeUp(away)
        ? text
            + "cannot be used within %d s (START_TIMEOUT): %s"
                .formatted(patience.all().toSeconds(), masked(away))
        : text + "refuses: " + masked(away);
  }

  static boolean mayComeUp(SQLException away) {
    String state = String.valueOf(away.getSQLState());
    return state.startsWith("08")
        || state.startsWith("57P0")
        || NOT_YET.contains(state)
        || away instanceof SQLTransientException;
  }

  private static String masked(SQLException away) {
    return PostgresUrl.masked(String.valueOf(away.getMessage()));
  }
}
