package dev.breakwater.core.adapters.cache;

import dev.breakwater.core.adapters.telemetry.Metrics;
import dev.breakwater.core.adapters.telemetry.Tracing;
import dev.breakwater.core.launch.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import redis.clients.jedis.Connection;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.executors.DefaultCommandExecutor;
import redis.clients.jedis.providers.PooledConnectionProvider;
import redis.clients.jedis.util.JedisURIHelper;
import redis.clients.jedis.util.Pool;

/** Opens and closes the pool of connections; the first command connects. */
@Dependent
class RedisConnections {
  private static final int CONNECT_MILLIS = 100;
  private static final int ANSWER_MILLIS = 200;
  private static final int CONNECTIONS = 32;

  @Produces
  @Singleton
  RedisClient open(Settings settings, Metrics metrics) {
    URI uri = settings.redis();
    HostAndPort address = JedisURIHelper.getHostAndPort(uri);
    JedisClientConfig config =
        DefaultJedisClientConfig.builder(uri)
            .connectionTimeoutMillis(CONNECT_MILLIS)
            .socketTimeoutMillis(ANSWER_MILLIS)
            .clientName("breakwater-core")
            .build();
    PooledConnectionProvider connections = new PooledConnectionProvider(address, config, pool());
    metrics.cacheConnections(() -> states(connections.getPool()));
    DefaultCommandExecutor commands = new DefaultCommandExecutor(connections);
    return RedisClient.builder()
        .hostAndPort(address)
        .clientConfig(config)
        .connectionProvider(connections)
        .commandExecutor(Tracing.isOn() ? new TracedCommands(commands) : commands)
        .build();
  }

  private static Map<String, Integer> states(Pool<Connection> pool) {
    return Map.of(
        "active", pool.getNumActive(),
        "available", pool.getNumIdle(),
        "waiting", pool.getNumWaiters());
  }

  private static ConnectionPoolConfig pool() {
    ConnectionPoolConfig pool = new ConnectionPoolConfig();
    pool.setMaxTotal(CONNECTIONS);
    pool.setMaxIdle(CONNECTIONS);
    pool.setMaxWait(Duration.ofMillis(CONNECT_MILLIS));
    pool.setJmxEnabled(false);
    return pool;
  }

  void close(@Disposes RedisClient client) {
    client.close();
  }
}
