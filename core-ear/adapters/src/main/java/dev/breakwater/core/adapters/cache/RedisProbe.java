package dev.breakwater.core.adapters.cache;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import redis.clients.jedis.RedisClient;

/** Whether Redis answers at the moment. */
@Dependent
public class RedisProbe {
  private final Redis redis;

  @Inject
  RedisProbe(Redis redis) {
    this.redis = redis;
  }

  public boolean answers() {
    return redis.ask(RedisClient::ping).isPresent();
  }
}
