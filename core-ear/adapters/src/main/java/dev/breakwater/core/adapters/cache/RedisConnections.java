package dev.breakwater.core.adapters.cache;

import dev.breakwater.core.launch.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.util.JedisURIHelper;

/** Opens and closes the pool of connections; the first command connects. */
@Dependent
class RedisConnections {
  private static final int CONNECT_MILLIS = 100;
  private static final int ANSWER_MILLIS = 200;
  private static final int CONNECTIONS = 32;

  @Produces
  @Singleton
  RedisClient open(Settings settings) {
    URI uri = settings.redis();
    return RedisClient.builder()
        .hostAndPort(JedisURIHelper.getHostAndPort(uri))
        .clientConfig(
            DefaultJedisClientConfig.builder(uri)
                .connectionTimeoutMillis(CONNECT_MILLIS)
                .socketTimeoutMillis(ANSWER_MILLIS)
                .clientName("breakwater-core")
                .build())
        .poolConfig(pool())
        .build();
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
