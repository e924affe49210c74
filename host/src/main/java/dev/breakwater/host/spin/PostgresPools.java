package dev.breakwater.host.spin;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * A pool of connections for each address that components open, as Spin has them: 64 connections in
 * each of 16 pools; what is opened beyond that closes the pool that was used least lately.
 */
public final class PostgresPools implements AutoCloseable {
  private static final int MAX_POOLS = 16;
  private static final int MAX_CONNECTIONS = 64;
  private static final Duration WAIT = Duration.ofSeconds(5);
  private static final Duration IDLE = Duration.ofSeconds(60);

  private final OutboundHosts allowed;
  private final Map<PostgresAddress, HikariDataSource> pools = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<PostgresAddress, FutureTask<HikariDataSource>> connecting =
      new ConcurrentHashMap<>();

  /** Pools for the servers of {@code allowed}. */
  public PostgresPools(OutboundHosts allowed) {
    this.allowed = allowed;
  }

  /**
   * A connection, for its user alone until it is closed.
   *
   * @throws SQLException if the address is none or not allowed, or if nobody answers there
   */
  Connection open(String address) throws SQLException {
    try {
      PostgresAddress parsed = PostgresAddress.parse(address);
      if (!allowed.allows("postgres", parsed.host(), parsed.port())) {
        throw new SQLException(
            "postgres://" + parsed.host() + ":" + parsed.port() + " is not allowed");
      }
      return pool(parsed).getConnection();
    } catch (IllegalArgumentException e) {
      throw new SQLException(e.getMessage(), e);
    }
  }

  /** Who wants an address that somebody connects to already waits for that; no other does. */
  private HikariDataSource pool(PostgresAddress address) throws SQLException {
    HikariDataSource known = known(address);
    if (known != null) {
      return known;
    }
    FutureTask<HikariDataSource> mine = new FutureTask<>(() -> connected(address));
    FutureTask<HikariDataSource> first = connecting.putIfAbsent(address, mine);
    if (first != null) {
      return result(first);
    }
    try {
      mine.run();
      return result(mine);
    } finally {
      connecting.remove(address);
    }
  }

  private static HikariDataSource result(FutureTask<HikariDataSource> connection)
      throws SQLException {
    try {
      return connection.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted while connecting", e);
    } catch (ExecutionException e) {
      Throwable pool = e.getCause() == null ? e : e.getCause();
      Throwable cause = pool.getCause() == null ? pool : pool.getCause();
      throw new SQLException(String.valueOf(cause.getMessage()), pool);
    }
  }

  private synchronized @Nullable HikariDataSource known(PostgresAddress address) {
    return pools.get(address);
  }

  private HikariDataSource connected(PostgresAddress address) {
    HikariDataSource known = known(address);
    if (known != null) {
      return known;
    }
    HikariDataSource pool = new HikariDataSource(config(address));
    kept(address, pool).ifPresent(HikariDataSource::close);
    return pool;
  }

  /** Keeps {@code pool}, and gives the one that has to go for it. */
  private synchronized Optional<HikariDataSource> kept(
      PostgresAddress address, HikariDataSource pool) {
    pools.put(address, pool);
    if (pools.size() <= MAX_POOLS) {
      return Optional.empty();
    }
    Iterator<HikariDataSource> eldest = pools.values().iterator();
    HikariDataSource gone = eldest.next();
    eldest.remove();
    return Optional.of(gone);
  }

  /** The first connection is made at once: an address where nobody answers makes no pool. */
  private static HikariConfig config(PostgresAddress address) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(address.dataSource());
    config.setMaximumPoolSize(MAX_CONNECTIONS);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(WAIT.toMillis());
    config.setIdleTimeout(IDLE.toMillis());
    return config;
  }

  /** Closes all connections. */
  @Override
  public synchronized void close() {
    pools.values().forEach(HikariDataSource::close);
    pools.clear();
  }
}
