package dev.breakwater.core.adapters.cache;

import dev.breakwater.core.launch.Patience;
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

  /** Waits for the first answer; false when none comes in time. */
  public boolean await(Patience patience) throws InterruptedException {
    while (!answers()) {
      if (!patience.pause()) {
        return false;
      }
    }
    return true;
  }

  public boolean answers() {
    return redis.ask(RedisClient::ping).isPresent();
  }
}
