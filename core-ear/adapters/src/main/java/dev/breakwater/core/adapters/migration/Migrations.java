package dev.breakwater.core.adapters.migration;

import dev.breakwater.core.launch.Patience;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** Brings the schema up to date. Steps are named here one by one; nothing is searched for. */
public final class Migrations {
  private static final Logger LOG = System.getLogger(Migrations.class.getName());

  static final List<String> STEPS =
      List.of(
          "V1__create_todos.sql",
          "V2__add_user_id.sql",
          "V3__create_users.sql",
          "V4__create_files.sql",
          "V5__order_todos.sql",
          "V6__create_uploads.sql",
          "V7__create_idempotency_keys.sql",
          "V8__create_cache_epoch.sql");

  private Migrations() {}

  /**
   * Applies every step that the database does not have yet. Cores that start together wait for each
   * other.
   *
   * @return how many steps were applied
   */
  public static int apply(DataSource writer) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(writer)
        .resourceProvider(new Steps())
        .javaMigrationClassProvider(List::of)
        .loggers("slf4j")
        .load()
        .migrate()
        .migrationsExecuted;
  }

  /**
   * Waits for a database that is not up yet.
   *
   * @throws SQLException when it refuses, or is not up when there is no patience left
   */
  public static void awaitWriter(DataSource writer, Patience patience)
      throws SQLException, InterruptedException {
    while (true) {
      try (Connection connection = writer.getConnection()) {
        LOG.log(Level.DEBUG, "the writer is {0}", connection.getMetaData().getURL());
        return;
      } catch (SQLException away) {
        if (!mayComeUp(away) || !patience.pause()) {
          throw away;
        }
        LOG.log(Level.INFO, "waiting for the writer: {0}", away.getMessage());
      }
    }
  }

  /** Whether nobody listens, or a server starts or stops; else it refuses. */
  public static boolean mayComeUp(SQLException away) {
    String state = String.valueOf(away.getSQLState());
    return state.startsWith("08") || state.startsWith("57P0");
  }

  /** The steps beside this class. */
  private static final class Steps implements ResourceProvider {
    @Override
    public @Nullable LoadableResource getResource(String name) {
      return STEPS.contains(name) ? new Step(name) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
      return STEPS.stream()
          .filter(name -> name.startsWith(prefix) && name.endsWith(suffixes[0]))
          .<LoadableResource>map(Step::new)
          .toList();
    }
  }

  private static final class Step extends LoadableResource {
    private final String name;

    Step(String name) {
      this.name = name;
    }

    @Override
    public Reader read() {
      InputStream sql = Migrations.class.getResourceAsStream(name);
      if (sql == null) {
        throw new IllegalStateException("migration " + name + " is not in the application");
      }
      return new InputStreamReader(sql, StandardCharsets.UTF_8);
    }

    @Override
    public String getAbsolutePath() {
      return name;
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return name;
    }

    @Override
    public String getFilename() {
      return name;
    }

    @Override
    public String getRelativePath() {
      return name;
    }
  }
}
