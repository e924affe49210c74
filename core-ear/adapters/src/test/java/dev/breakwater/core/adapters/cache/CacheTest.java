package dev.breakwater.core.adapters.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.core.adapters.json.TodoJson;
import dev.breakwater.core.application.todo.TodoView;
import dev.breakwater.core.domain.TodoId;
import dev.breakwater.core.domain.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CacheTest {
  private static final TodoId ID = new TodoId(new UUID(0, 1));
  private static final UserId USER = new UserId(new UUID(0, 2));

  /** Answers every command with the same reply. */
  private static Redis always(Redis.Reply reply) {
    return new Redis() {
      @Override
      Reply ask(Command command) {
        return reply;
      }
    };
  }

  private static Redis holding(String text) {
    return always(new Redis.Reply.Answered(Optional.of(text)));
  }

  private static TodoView todo() {
    Instant time = Instant.parse("2026-01-02T03:04:05Z");
    return new TodoView(ID.value(), USER.value(), "Milk", Optional.empty(), false, time, time);
  }

  @Test
  void aCopyIsReadBack() {
    assertThat(new RedisTodoCache(holding(TodoJson.kept(todo()))).find(ID)).contains(todo());
  }

  @Test
  void aCorruptCopyIsAMiss() {
    assertThat(new RedisTodoCache(holding("{")).find(ID)).isEmpty();
  }

  @Test
  void manyCopiesAreOneCommand() {
    AtomicInteger commands = new AtomicInteger();
    Redis counting =
        new Redis() {
          @Override
          Reply ask(Command command) {
            commands.incrementAndGet();
            return new Reply.Unavailable();
          }
        };
    new RedisTodoCache(counting).put(List.of(todo(), todo(), todo()));
    assertThat(commands).hasValue(1);
  }

  @Test
  void withoutRedisThereAreNoCopiesAndNothingFails() {
    RedisTodoCache cache = new RedisTodoCache(always(new Redis.Reply.Unavailable()));
    cache.put(List.of(todo()));
    cache.remove(ID);
    assertThat(cache.find(ID)).isEmpty();
  }

  @Test
  void withoutRedisEveryoneMayHaveWritten() {
    assertThat(new RedisRecentWrites(always(new Redis.Reply.Unavailable())).mayExistFor(USER))
        .isTrue();
    assertThat(new RedisRecentWrites(holding("1")).mayExistFor(USER)).isTrue();
    assertThat(
            new RedisRecentWrites(always(new Redis.Reply.Answered(Optional.empty())))
                .mayExistFor(USER))
        .isFalse();
  }

  @Test
  void theFallbackOfACommandIsUnavailable() {
    assertThat(new Redis().unavailable(redis -> Optional.empty()))
        .isEqualTo(new Redis.Reply.Unavailable());
  }
}
