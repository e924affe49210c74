package dev.breakwater.core.adapters.failure;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an exception from the database means.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL, error
 *     codes</a>
 */
public enum DatabaseFailure {
  /** A unique index has the value already (23505). */
  DUPLICATE,
  /** The transaction lost against another one and may be tried again (40001, 40P01). */
  CONTENTION,
  /**
   * No answer, no connection or no resources (08, 53), an operator's or a time-out's doing (57,
   * 55P03), or a server that takes no writes at the moment (25006).
   */
  UNAVAILABLE,
  /** Anything else. */
  OTHER;

  private static final int MAX_DEPTH = 20;

  /** Judges by the first exception among the causes of {@code thrown} that tells. */
  public static DatabaseFailure of(Throwable thrown) {
    return Stream.<Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause)
        .limit(MAX_DEPTH)
        .filter(SQLException.class::isInstance)
        .map(cause -> of((SQLException) cause))
        .filter(failure -> failure != OTHER)
        .findFirst()
        .orElse(OTHER);
  }

  private static DatabaseFailure of(SQLException thrown) {
    String state = Optional.ofNullable(thrown.getSQLState()).orElse("");
    return switch (state) {
      case "23505" -> DUPLICATE;
      case "40001", "40P01" -> CONTENTION;
      case "25006", "55P03" -> UNAVAILABLE;
      default -> isOutage(state) || isOutage(thrown) ? UNAVAILABLE : OTHER;
    };
  }

  private static boolean isOutage(String state) {
    return state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
  }

  /** Pools and drivers do not always name a state. */
  private static boolean isOutage(SQLException thrown) {
    return thrown instanceof SQLTransientConnectionException
        || thrown instanceof SQLNonTransientConnectionException
        || thrown instanceof SQLRecoverableException;
  }
}
