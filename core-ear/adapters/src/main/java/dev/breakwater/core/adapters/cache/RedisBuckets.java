package dev.breakwater.core.adapters.cache;

import dev.breakwater.core.adapters.ratelimit.SharedBuckets;
import dev.breakwater.core.adapters.ratelimit.Verdict;
import dev.breakwater.core.launch.RateLimits.Rate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * A bucket under {@code rate:<owner>}: the time at which it will be full, in microseconds of Redis'
 * clock, for as long as it is not.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the container fills the field
class RedisBuckets implements SharedBuckets {
  @Inject private Redis redis;

  @Override
  public Optional<Verdict> take(String owner, Rate rate) {
    long interval = rate.intervalMicros();
    List<String> arguments =
        List.of(Long.toString(interval), Long.toString((rate.burst() - 1) * interval));
    return redis
        .ask(client -> client.eval(Scripts.TAKE, List.of(Keys.bucket(owner)), arguments))
        .map(answer -> verdict(rate, (List<?>) answer));
  }

  private static Verdict verdict(Rate rate, List<?> answer) {
    return Verdict.of(rate, answer.get(0).equals(Scripts.DONE), (Long) answer.get(1));
  }
}
