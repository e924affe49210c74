package dev.breakwater.core.adapters.cache;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.RedisClient;

/** The one way to Redis, behind a circuit breaker. */
@Dependent
class Redis {
  private final Breaker breaker;

  @Inject
  Redis(Breaker breaker) {
    this.breaker = breaker;
  }

  /** What {@code command} brought, never null; empty when Redis is unavailable. */
  <T> Optional<T> ask(Function<RedisClient, T> command) {
    AtomicReference<@Nullable T> said = new AtomicReference<>();
    return breaker.reach(redis -> said.set(command.apply(redis)))
        ? Optional.ofNullable(said.get())
        : Optional.empty();
  }
}
