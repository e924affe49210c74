package dev.breakwater.host.spin;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

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
    } catch (HikariPool.PoolInitializationException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new SQLException(String.valueOf(cause.getMessage()), e);
    } catch (IllegalArgumentException e) {
      throw new SQLException(e.getMessage(), e);
    }
  }

  private synchronized HikariDataSource pool(PostgresAddress address) {
    HikariDataSource known = pools.get(address);
    if (known != null) {
      return known;
    }
    HikariDataSource pool = new HikariDataSource(config(address));
    pools.put(address, pool);
    if (pools.size() > MAX_POOLS) {
      Iterator<HikariDataSource> eldest = pools.values().iterator();
      eldest.next().close();
      eldest.remove();
    }
    return pool;
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
