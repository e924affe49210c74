package dev.breakwater.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A PostgreSQL with fresh databases, one for each variant of the CRM. */
final class CrmDatabase implements AutoCloseable {
  private static final String SCHEMA = "/db/crm/V1__customers_and_orders.sql";
  private static final String USER = "crm";

  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses = '127.0.0.1'",
          "unix_socket_directories = ''",
          "max_connections = 200",
          "shared_buffers = 128MB");

  private final PostgresNode.Launch launch;
  private PostgresNode server;

  private CrmDatabase(PostgresNode.Launch launch) {
    this.launch = launch;
    this.server = PostgresNode.start(launch);
  }

  /**
   * Starts it.
   *
   * @param folders without data of an earlier run
   */
  static CrmDatabase start(int port, Folders folders) {
    CrmDatabase database =
        new CrmDatabase(new PostgresNode.Launch("primary", port, SETTINGS, folders));
    try {
      database.create();
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private void create() {
    execute("postgres", "CREATE ROLE " + USER + " LOGIN PASSWORD '" + USER + "'");
    for (CrmVariant variant : CrmVariant.values()) {
      execute("postgres", "CREATE DATABASE " + variant.database() + " OWNER " + USER);
      execute(variant.database(), "SET ROLE " + USER + ";\n" + schema());
    }
  }

  private void execute(String database, String statements) {
    try (Connection connection = connect(database);
        Statement sql = connection.createStatement()) {
      sql.execute(statements);
    } catch (SQLException e) {
      throw new StartException("PostgreSQL of the CRM: " + e.getMessage(), e);
    }
  }

  private static String schema() {
    try (InputStream file = CrmDatabase.class.getResourceAsStream(SCHEMA)) {
      if (file == null) {
        throw new IllegalStateException("no " + SCHEMA + " on the class path");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the services of a variant are told. */
  static String url(CrmVariant variant, CrmPorts ports) {
    return "postgres://%s:%s@127.0.0.1:%d/%s?sslmode=disable"
        .formatted(USER, USER, ports.postgres(), variant.database());
  }

  /** The same for JDBC and a superuser, who may write what the server owes to its disk. */
  String jdbcUrl(CrmVariant variant) {
    return server.url(variant.database());
  }

  /** A connection as superuser. */
  Connection connect(String database) throws SQLException {
    return server.connect(database);
  }

  ProcessHandle postmaster() {
    return server.postmaster();
  }

  /** After {@link #close}; the data is still there. */
  void startAgain() {
    server = PostgresNode.start(launch);
  }

  @Override
  public void close() {
    server.close();
  }
}
