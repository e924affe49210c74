package dev.breakwater.bench.crm;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * The tables of one system.
 *
 * @param jdbcUrl of its database; absent if the bench cannot reach it
 */
record Tables(Optional<String> jdbcUrl) {

  /**
   * Empties them, ids begin at 1 again; and has PostgreSQL write what it owes, so that no run pays
   * for the one before.
   */
  void reset() throws IOException {
    if (jdbcUrl.isEmpty()) {
      return;
    }
    try (Connection connection = DriverManager.getConnection(jdbcUrl.orElseThrow());
        Statement statement = connection.createStatement()) {
      statement.execute("TRUNCATE customers, orders RESTART IDENTITY");
      statement.execute("CHECKPOINT");
    } catch (SQLException e) {
      throw new IOException(
          "the tables of %s could not be emptied: %s".formatted(withoutSecrets(), e.getMessage()),
          e);
    }
  }

  private String withoutSecrets() {
    return jdbcUrl.orElseThrow().replaceAll("\\?.*|//[^@/]*@", "");
  }
}
