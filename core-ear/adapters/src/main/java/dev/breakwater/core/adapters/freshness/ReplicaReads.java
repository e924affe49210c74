package dev.breakwater.core.adapters.freshness;

import dev.breakwater.core.adapters.telemetry.Metrics;
import dev.breakwater.core.application.Freshness;
import dev.breakwater.core.application.Freshness.AtLeast;
import dev.breakwater.core.application.Freshness.Newest;
import dev.breakwater.core.application.Reads;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The replica is asked when it is known to have replayed what the question needs. While the primary
 * is away nobody can write, and the replica is asked however far it came.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the container fills the fields
public class ReplicaReads implements Reads {
  private static final Logger LOG = System.getLogger(ReplicaReads.class.getName());
  private static final Duration LEASE = Duration.ofMillis(Epochs.LEASE_MILLIS);

  /** A server that was promoted, or is the primary itself, shows everything it has. */
  private static final String REPLAYED =
      """
      SELECT CASE
        WHEN pg_is_in_recovery() THEN COALESCE(pg_last_wal_replay_lsn(), '0/0')
        ELSE pg_current_wal_insert_lsn()
      END
      """;

  @Resource(name = "jdbc/watchedReader", lookup = "jdbc/todoReader", shareable = false)
  private DataSource reader;

  @Inject private Trust trust;
  @Inject private Metrics metrics;

  private volatile Looking<Long> looking;

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    looking = Looking.at("reader", reader, ReplicaReads::replayed);
  }

  @PreDestroy
  void stop() {
    looking.close();
  }

  /** Whether the reader answered the last look. */
  public boolean readerAnswers() {
    return looking.answers();
  }

  private static long replayed(Connection replica) throws SQLException {
    try (PreparedStatement sql = replica.prepareStatement(REPLAYED);
        ResultSet row = sql.executeQuery()) {
      row.next();
      return Lsn.parse(row.getString(1));
    }
  }

  @Override
  public <T> T answer(Freshness needed, Supplier<T> fromReplica, Supplier<T> fromPrimary) {
    boolean fresh = !looking.isAway() && isFresh(needed);
    if (fresh || (trust.primaryIsAway() && !looking.isAway())) {
      return fromReplicaFirst(fromReplica, fromPrimary);
    }
    return fromPrimaryFirst(fromReplica, fromPrimary);
  }

  private boolean isFresh(Freshness needed) {
    return switch (needed) {
      case Newest() -> false;
      case AtLeast(long position) ->
          trust.readable().isPresent() && hasReplayed(Math.max(position, trust.floor()));
    };
  }

  /** The log is only ever replayed forwards, so that what a look showed still holds. */
  private boolean hasReplayed(long position) {
    long now = System.nanoTime();
    return looking
        .last()
        .filter(seen -> seen.isYoungerThan(LEASE, now) && seen.answer() >= position)
        .isPresent();
  }

  private <T> T fromReplicaFirst(Supplier<T> fromReplica, Supplier<T> fromPrimary) {
    try {
      T answer = fromReplica.get();
      metrics.replicaRead();
      return answer;
    } catch (RuntimeException failed) { // reading again harms nobody, whatever it was
      LOG.log(Level.DEBUG, "asking the primary, because the replica failed", failed);
      looking.hurry();
      metrics.primaryRead();
      return fromPrimary.get();
    }
  }

  private <T> T fromPrimaryFirst(Supplier<T> fromReplica, Supplier<T> fromPrimary) {
    try {
      T answer = fromPrimary.get();
      metrics.primaryRead();
      return answer;
    } catch (RuntimeException failed) { // thrown on unless the primary turns out to be away
      if (!trust.primaryTurnsOutAway()) {
        throw failed;
      }
      LOG.log(Level.DEBUG, "asking the replica, because the primary is away", failed);
      metrics.replicaRead();
      return fromReplica.get();
    }
  }
}
