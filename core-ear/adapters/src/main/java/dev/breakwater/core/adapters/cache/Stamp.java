package dev.breakwater.core.adapters.cache;

import dev.breakwater.core.domain.UserId;
import java.util.List;
import redis.clients.jedis.RedisClient;

/**
 * Where a user's marks stood.
 *
 * @param last the write that had begun last, or nothing
 */
record Stamp(String epoch, String last) {
  private static final char BETWEEN = ' ';

  static Stamp of(String text) {
    int space = text.indexOf(BETWEEN);
    return new Stamp(text.substring(0, space), text.substring(space + 1));
  }

  String text() {
    return epoch + BETWEEN + last;
  }

  /** Whether the marks of {@code user} still stand there. */
  boolean stands(RedisClient redis, UserId user) {
    List<String> keys = List.of(Keys.EPOCH, Keys.marks(user));
    return Scripts.DONE.equals(redis.eval(Scripts.STANDS, keys, List.of(epoch, last)));
  }
}
