package dev.breakwater.core.crm.store;

import dev.breakwater.core.crm.http.FailedException;
import dev.breakwater.crm.CrmError;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Asks the database, and tells the wait for a connection from the rest. */
@Dependent
@SuppressWarnings("NullAway.Init") // the container fills the fields
class Database {
  private static final String FOREIGN_KEY_VIOLATION = "23503";
  private static final int MAX_DEPTH = 20;

  @PersistenceContext(unitName = "crm")
  private EntityManager entities;

  @Resource(lookup = "jdbc/crm")
  private DataSource pool;

  @Resource private UserTransaction transaction;

  /**
   * Reads, without a transaction.
   *
   * @throws FailedException if the database does not answer
   */
  <T> Asked<T> read(Function<EntityManager, T> query) {
    try {
      return timed(query);
    } catch (RuntimeException failed) { // the provider throws others than JPA's
      throw new FailedException(CrmError.DATABASE, failed);
    }
  }

  /**
   * Writes in one transaction.
   *
   * @return nothing if a foreign key refuses, and nothing is changed
   * @throws FailedException if the database does not answer
   */
  <T> Optional<Asked<T>> write(Function<EntityManager, T> change) {
    try {
      transaction.begin();
      try {
        Asked<T> changed = timed(change);
        long begin = System.nanoTime();
        transaction.commit();
        long commitNanos = System.nanoTime() - begin;
        return Optional.of(
            new Asked<>(changed.value(), changed.connNanos(), changed.queryNanos() + commitNanos));
      } catch (RuntimeException refused) {
        transaction.rollback();
        if (isForeignKey(refused)) {
          return Optional.empty();
        }
        throw new FailedException(CrmError.DATABASE, refused);
      }
    } catch (NotSupportedException
        | SystemException
        | RollbackException
        | HeuristicMixedException
        | HeuristicRollbackException failed) {
      throw new FailedException(CrmError.DATABASE, failed);
    }
  }

  /** One question by plain JDBC. */
  Asked<Boolean> ping() {
    long begin = System.nanoTime();
    try (Connection connection = pool.getConnection()) {
      long connected = System.nanoTime();
      try (Statement statement = connection.createStatement()) {
        boolean answered = statement.execute("SELECT 1");
        return new Asked<>(answered, connected - begin, System.nanoTime() - connected);
      }
    } catch (SQLException failed) {
      throw new FailedException(CrmError.DATABASE, failed);
    }
  }

  /** Has the provider log in. */
  void warmUp() {
    entities.find(CustomerRow.class, 0L);
  }

  private <T> Asked<T> timed(Function<EntityManager, T> work) {
    long unused = TimedConnector.takeWaitedNanos(); // of what failed before
    long begin = System.nanoTime();
    T value = work.apply(entities);
    long nanos = System.nanoTime() - begin;
    long connNanos = TimedConnector.takeWaitedNanos();
    return new Asked<>(value, connNanos, nanos - connNanos);
  }

  private static boolean isForeignKey(Exception refused) {
    return Stream.<Throwable>iterate(refused, Objects::nonNull, Throwable::getCause)
        .limit(MAX_DEPTH)
        .anyMatch(cause ->
            cause instanceof SQLException sql && FOREIGN_KEY_VIOLATION.equals(sql.getSQLState()));
  }
}
