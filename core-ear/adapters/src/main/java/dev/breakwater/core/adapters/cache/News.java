package dev.breakwater.core.adapters.cache;

import dev.breakwater.core.application.Freshness;
import dev.breakwater.core.application.Freshness.AtLeast;
import dev.breakwater.core.application.Freshness.Newest;
import dev.breakwater.core.domain.UserId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.RedisClient;

/**
 * What Redis has about a user, read in one round trip.
 *
 * @param epoch that the content of Redis belongs to
 * @param marks as {@link Scripts} describes them
 * @param copy the text that was asked for
 */
record News(Optional<String> epoch, Map<String, String> marks, Optional<String> copy) {
  private static final String OPEN = "open:";
  private static final String LATE = "late:";
  private static final int HEX = 16;

  static News read(RedisClient redis, UserId user, Optional<String> copy) {
    List<String> keys = new ArrayList<>(List.of(Keys.EPOCH, Keys.marks(user)));
    copy.ifPresent(keys::add);
    List<?> answer = (List<?>) redis.eval(Scripts.GLANCE, keys, List.of());
    Map<String, String> marks = new HashMap<>();
    Iterator<?> words = ((List<?>) answer.get(1)).iterator();
    while (words.hasNext()) {
      marks.put((String) words.next(), (String) words.next());
    }
    return new News(text(answer.get(0)), marks, text(answer.get(2)));
  }

  private static Optional<String> text(@Nullable Object reply) {
    return reply instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** What a database must show so that the answer leaves out no write of the user. */
  Freshness needed() {
    if (has(OPEN) || has(LATE)) {
      return new Newest();
    }
    return new AtLeast(
        Optional.ofNullable(marks.get("position"))
            .map(text -> Long.parseUnsignedLong(text, HEX))
            .orElse(0L));
  }

  /** The write that began last, or nothing; empty while one is on its way. */
  Optional<String> last() {
    return has(OPEN) ? Optional.empty() : Optional.of(marks.getOrDefault("last", ""));
  }

  private boolean has(String kind) {
    return marks.keySet().stream().anyMatch(mark -> mark.startsWith(kind));
  }

  /** Sorts like the positions. */
  static String text(long position) {
    return "%016x".formatted(position);
  }
}
