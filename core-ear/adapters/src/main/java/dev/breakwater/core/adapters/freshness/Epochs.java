package dev.breakwater.core.adapters.freshness;

import dev.breakwater.core.adapters.freshness.Look.Standing;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The row of {@code cache_epoch}, by which all cores agree on whether Redis counts.
 *
 * <p>The times: a core relies on a look for {@value #LEASE_MILLIS} ms. {@code SETTLED} is later
 * than that, so nobody relies on an older look. A command takes {@value #COMMAND_MILLIS} ms at
 * most, and {@code TRUSTED} is later than a look and a command together: whoever began without
 * Redis is done.
 */
final class Epochs {
  static final int LEASE_MILLIS = 1_000;
  static final int COMMAND_MILLIS = 5_000;
  private static final int SETTLED_MILLIS = LEASE_MILLIS + 500;
  private static final int TRUSTED_MILLIS = LEASE_MILLIS + COMMAND_MILLIS + 2_000;

  private static final String TIMELINE =
      "substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8)";

  private static final String LOOK =
      """
      SELECT epoch,
        CASE
          WHEN suspended AND changed_at < clock_timestamp() - interval '%d ms' THEN 'SETTLED'
          WHEN suspended THEN 'SUSPENDED'
          WHEN timeline <> %s THEN 'MOVED'
          WHEN changed_at < clock_timestamp() - interval '%d ms' THEN 'TRUSTED'
          ELSE 'YOUNG'
        END,
        pg_current_wal_insert_lsn()
      FROM cache_epoch
      """
          .formatted(SETTLED_MILLIS, TIMELINE, TRUSTED_MILLIS);

  private static final String SUSPEND =
      """
      UPDATE cache_epoch SET suspended = true, changed_at = clock_timestamp()
      WHERE epoch = ? AND NOT suspended
      """;

  /** The first epoch of an empty database is trusted at once: nobody can have written before. */
  private static final String RESUME =
      """
      UPDATE cache_epoch SET
        epoch = ?,
        suspended = false,
        timeline = %s,
        changed_at = CASE
          WHEN epoch = '' AND NOT EXISTS (SELECT FROM users) THEN changed_at
          ELSE clock_timestamp()
        END
      WHERE epoch = ? AND suspended
      """
          .formatted(TIMELINE);

  private Epochs() {}

  static Look look(Connection primary) throws SQLException {
    try (PreparedStatement sql = primary.prepareStatement(LOOK);
        ResultSet row = sql.executeQuery()) {
      row.next();
      return new Look(
          row.getString(1), Standing.valueOf(row.getString(2)), Lsn.parse(row.getString(3)));
    }
  }

  static void suspend(Connection primary, String epoch) throws SQLException {
    update(primary, SUSPEND, epoch);
  }

  static void resume(Connection primary, String before, String next) throws SQLException {
    update(primary, RESUME, next, before);
  }

  private static void update(Connection primary, String update, String... texts)
      throws SQLException {
    try (PreparedStatement sql = primary.prepareStatement(update)) {
      for (int i = 0; i < texts.length; i++) {
        sql.setString(i + 1, texts[i]);
      }
      sql.executeUpdate();
    }
  }
}
