package dev.breakwater.core.adapters.cache;

import dev.breakwater.core.adapters.cache.Redis.Reply;
import dev.breakwater.core.application.todo.RecentWrites;
import dev.breakwater.core.domain.UserId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import redis.clients.jedis.params.SetParams;

/**
 * A mark under {@code user:<uuid>:wrote} that all cores see. Without Redis nobody knows who wrote,
 * so everyone may have.
 */
@Dependent
class RedisRecentWrites implements RecentWrites {
  /** Far above the lag of a healthy replica, far below what would burden the primary. */
  private static final int MARK_SECONDS = 5;

  private final Redis redis;

  @Inject
  RedisRecentWrites(Redis redis) {
    this.redis = redis;
  }

  @Override
  public void note(UserId user) {
    redis.ask(client ->
        Optional.ofNullable(client.set(key(user), "1", SetParams.setParams().ex(MARK_SECONDS))));
  }

  @Override
  public boolean mayExistFor(UserId user) {
    return switch (redis.ask(client -> Optional.ofNullable(client.get(key(user))))) {
      case Reply.Answered(Optional<String> mark) -> mark.isPresent();
      case Reply.Unavailable() -> true;
    };
  }

  private static String key(UserId user) {
    return "user:" + user + ":wrote";
  }
}
