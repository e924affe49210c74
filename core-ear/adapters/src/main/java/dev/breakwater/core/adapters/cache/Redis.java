package dev.breakwater.core.adapters.cache;

import dev.breakwater.core.adapters.telemetry.Metrics;
import dev.breakwater.core.adapters.telemetry.Metrics.Outcome;
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
  private final Metrics metrics;

  @Inject
  Redis(Breaker breaker, Metrics metrics) {
    this.breaker = breaker;
    this.metrics = metrics;
  }

  /** What {@code command} brought, never null; empty when Redis is unavailable. */
  <T> Optional<T> ask(Function<RedisClient, T> command) {
    AtomicReference<@Nullable T> said = new AtomicReference<>();
    Command attempt = new Command(redis -> said.set(command.apply(redis)));
    boolean answered = breaker.reach(attempt);
    metrics.cacheCommand(outcome(answered, attempt));
    return answered ? Optional.ofNullable(said.get()) : Optional.empty();
  }

  private static Outcome outcome(boolean answered, Command attempt) {
    if (answered) {
      return Outcome.ANSWERED;
    }
    return attempt.isTried() ? Outcome.FAILED : Outcome.REFUSED;
  }
}
