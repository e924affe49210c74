package dev.breakwater.core.adapters.cache;

import dev.breakwater.core.adapters.cache.Redis.Reply;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether Redis answers at the moment. */
@Dependent
public class RedisProbe {
  private final Redis redis;

  @Inject
  RedisProbe(Redis redis) {
    this.redis = redis;
  }

  public boolean answers() {
    return redis.ask(client -> Optional.ofNullable(client.ping())) instanceof Reply.Answered;
  }
}
