package dev.breakwater.core.adapters.cache;

import java.util.function.Consumer;
import redis.clients.jedis.RedisClient;

/** Something to be said to Redis, that knows whether it was tried. */
final class Command {
  private final Consumer<RedisClient> words;
  private volatile boolean tried;

  Command(Consumer<RedisClient> words) {
    this.words = words;
  }

  void run(RedisClient client) {
    tried = true;
    words.accept(client);
  }

  /** Whether it got past the breaker. */
  boolean isTried() {
    return tried;
  }
}
