package dev.breakwater.core.adapters.persistence;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Asks one database outside of any transaction. */
final class Questions {
  /** A server that hangs has had its time and is not asked again. */
  private static final Duration PROMPT = Duration.ofSeconds(1);

  private final DataSource database;

  Questions(DataSource database) {
    this.database = database;
  }

  /** What becomes of a row. */
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /**
   * All rows of the answer. A question whose pooled connection turns out dead is asked once more at
   * once: the pool has thrown all its connections away by then.
   *
   * @param parameters in the order of the question marks in {@code sql}
   * @throws PersistenceException when the database refuses or is away; its cause tells which
   */
  <T> List<T> ask(String sql, List<?> parameters, Reading<T> reading) {
    long begin = System.nanoTime();
    try {
      return askOnce(sql, parameters, reading);
    } catch (SQLException failed) {
      boolean prompt = System.nanoTime() - begin < PROMPT.toNanos();
      if (!prompt || !isConnectionDead(failed)) {
        throw new PersistenceException(failed);
      }
      return askAgain(sql, parameters, reading);
    }
  }

  private <T> List<T> askAgain(String sql, List<?> parameters, Reading<T> reading) {
    try {
      return askOnce(sql, parameters, reading);
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }

  private <T> List<T> askOnce(String sql, List<?> parameters, Reading<T> reading)
      throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement question = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        question.setObject(i + 1, parameters.get(i));
      }
      try (ResultSet rows = question.executeQuery()) {
        List<T> answer = new ArrayList<>();
        while (rows.next()) {
          answer.add(reading.of(rows));
        }
        return answer;
      }
    }
  }

  /** A connection that broke (08), or that the server has ended (57P01 to 57P03). */
  private static boolean isConnectionDead(SQLException failed) {
    String state = String.valueOf(failed.getSQLState());
    return state.startsWith("08") || state.startsWith("57P");
  }
}
