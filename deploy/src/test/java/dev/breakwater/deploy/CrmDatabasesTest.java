package dev.breakwater.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.breakwater.deploy.Stubs.Outcome;
import dev.breakwater.local.Folders;
import dev.breakwater.local.PlatformPorts;
import dev.breakwater.local.PostgresCluster;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/k8s/crm/db/databases.sh} on a real PostgreSQL; skipped without {@code psql}. */
class CrmDatabasesTest {
  private static final Path SCRIPT = Stubs.REPOSITORY.resolve("deploy/k8s/crm/db/databases.sh");
  private static final Path TABLES =
      Stubs.REPOSITORY.resolve(
          "functions/crm-contract/src/main/resources/db/crm/V1__customers_and_orders.sql");

  @TempDir private Path folder;
  private PostgresCluster postgres;
  private int port;

  @BeforeEach
  void aDatabaseOfItsSuperuser() throws Exception {
    assumeTrue(
        Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1))
            .anyMatch(entry -> Files.isExecutable(Path.of(entry, "psql"))),
        "psql is absent");
    PlatformPorts ports = PlatformPorts.free();
    port = ports.primary();
    postgres = PostgresCluster.start(new Folders(folder), port, ports.replica());
    Path access = folder.resolve("postgres/primary/pg_hba.conf");
    Files.writeString(
        access,
        "host all crm_wasm,crm_containers 127.0.0.1/32 scram-sha-256\n" + Files.readString(access));
    try (Connection superuser = postgres.connectPrimary();
        Statement sql = superuser.createStatement()) {
      sql.execute("SELECT pg_reload_conf()");
    }
  }

  @AfterEach
  void closed() {
    if (postgres != null) {
      postgres.close();
    }
  }

  private Outcome run(Path tables) throws IOException, InterruptedException {
    ProcessBuilder script = new ProcessBuilder("bash", SCRIPT.toString());
    script
        .environment()
        .putAll(
            Map.of(
                "PGHOST", "127.0.0.1",
                "PGPORT", String.valueOf(port),
                "POSTGRES_USER", "postgres",
                "WASM_PASSWORD", "one ' of \" them",
                "CONTAINERS_PASSWORD", "two",
                "TABLES", tables.toString()));
    Process process = script.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(said).doesNotContain("one ' of");
    return new Outcome(process.waitFor(), said);
  }

  private Connection login(String variant, String password) throws SQLException {
    String name = "crm_" + variant;
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + name, name, password);
  }

  @Test
  void eachVariantOwnsItsDatabaseAndMayEmptyIt() throws Exception {
    Outcome outcome = run(TABLES);
    assertThat(outcome.status()).as(outcome.said()).isZero();

    try (Connection wasm = login("wasm", "one ' of \" them");
        Connection containers = login("containers", "two")) {
      for (Connection own : new Connection[] {wasm, containers}) {
        Statement sql = own.createStatement();
        sql.execute("INSERT INTO customers (name, email) VALUES ('A', 'a@example.com')");
        sql.execute("TRUNCATE customers, orders RESTART IDENTITY");
        sql.execute("CHECKPOINT");
      }
    }
    assertThatThrownBy(() -> login("containers", "three"))
        .hasMessageContaining("password authentication failed");
  }

  /** Else the image would go on with half of the databases. */
  @Test
  void tablesThatCannotBeMadeEndTheScript() throws Exception {
    Path wrong = Files.writeString(folder.resolve("wrong.sql"), "CREATE TABLE customers (;");

    Outcome outcome = run(wrong);
    assertThat(outcome.status()).isNotZero();
    assertThat(outcome.said()).contains("syntax error");
    assertThatThrownBy(() -> login("containers", "two")).isInstanceOf(SQLException.class);
  }
}
