package dev.breakwater.deploy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.local.Folders;
import dev.breakwater.local.PlatformPorts;
import dev.breakwater.local.PostgresCluster;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The SQL of the rotation on a real PostgreSQL that asks for passwords, run by a user who may make
 * roles and owns the database, as the master of Aurora, and is no superuser.
 */
class RotationSqlTest {
  private static final String ASKS_FOR_PASSWORDS =
      "host all app_a,app_b 127.0.0.1/32 scram-sha-256\n";

  @TempDir private static Path folder;
  private static PostgresCluster postgres;
  private static int port;
  private static List<Map<String, String>> versions = List.of();
  private static List<String> statements = List.of();

  @BeforeAll
  static void aDatabaseOfItsMaster() throws Exception {
    Map<String, Object> result = Rotation.sixTimes(folder);
    versions = list(result, "versions");
    statements = list(result, "sql");
    PlatformPorts ports = PlatformPorts.free();
    port = ports.primary();
    postgres = PostgresCluster.start(new Folders(folder), port, ports.replica());
    Path access = folder.resolve("postgres/primary/pg_hba.conf");
    Files.writeString(access, ASKS_FOR_PASSWORDS + Files.readString(access));
    try (Connection superuser = postgres.connectPrimary();
        Statement sql = superuser.createStatement()) {
      sql.execute("ALTER ROLE app RENAME TO before");
      sql.execute("CREATE ROLE master LOGIN CREATEROLE CREATEDB");
      sql.execute("ALTER DATABASE app OWNER TO master");
      sql.execute("SELECT pg_reload_conf()");
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> List<T> list(Map<String, Object> result, String name) {
    return (List<T>) requireNonNull(result.get(name));
  }

  @AfterAll
  static void closed() {
    if (postgres != null) {
      postgres.close();
    }
  }

  /** Each statement stands there twice, as each step was called twice. */
  @Test
  void eachStepLetsTheNextUserInAndTheOneBeforeStay() throws Exception {
    assertThat(statements).hasSize(2 * versions.size());
    for (int step = 0; step < versions.size(); step++) {
      rotate(step);
      try (Connection next = login(versions.get(step))) {
        if (step == 0) {
          run(next, "CREATE TABLE seen (step int)");
        }
        run(next, "INSERT INTO seen VALUES (" + step + ")");
        run(next, "ALTER TABLE seen ADD COLUMN added_by_" + step + " int");
        assertThat(count(next)).isEqualTo(step + 1);
      }
      if (step > 0) {
        login(versions.get(step - 1)).close();
      }
      if (step > 1) {
        Map<String, String> twoBefore = versions.get(step - 2);
        assertThatThrownBy(() -> login(twoBefore)).hasMessageContaining("password authentication");
      }
    }
  }

  private static void rotate(int step) throws SQLException {
    Properties master = new Properties();
    master.setProperty("user", "master");
    try (Connection connection = DriverManager.getConnection(url(), master)) {
      for (String statement : statements.subList(2 * step, 2 * step + 2)) {
        run(connection, statement);
      }
    }
  }

  private static String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/app";
  }

  /** As the core does, but for the host and TLS. */
  private static Connection login(Map<String, String> version) throws SQLException {
    String[] user =
        URI.create(requireNonNull(version.get("DATABASE_WRITER_URL"))).getUserInfo().split(":", -1);
    return DriverManager.getConnection(url(), user[0], user[1]);
  }

  private static void run(Connection connection, String statement) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  private static int count(Connection connection) throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery("SELECT count(*) FROM seen")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
