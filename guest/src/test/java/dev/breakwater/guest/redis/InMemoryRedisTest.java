package dev.breakwater.guest.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryRedisTest {
  private final InMemoryRedis twin = new InMemoryRedis();

  @Test
  void itCountsKeepsAndForgets() throws RedisException {
    try (RedisConnection redis = twin.open("redis://127.0.0.1")) {
      assertThat(redis.incr("n")).isEqualTo(1);
      assertThat(redis.incr("n")).isEqualTo(2);
      assertThat(redis.text("n")).contains("2");
      redis.set("t", "text");
      assertThat(redis.del(List.of("n", "t", "none"))).isEqualTo(2);
      assertThat(redis.get("n")).isEmpty();
    }
  }

  @Test
  void setsHaveEachMemberOnce() throws RedisException {
    assertThat(twin.sadd("s", List.of("a", "b", "a"))).isEqualTo(2);
    assertThat(twin.sadd("s", List.of("b", "c"))).isEqualTo(1);
    assertThat(twin.smembers("s")).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(twin.srem("s", List.of("a", "b", "c", "d"))).isEqualTo(3);
    assertThat(twin.smembers("s")).isEmpty();
    assertThat(twin.del(List.of("s"))).isZero();
  }

  @Test
  void whatIsPublishedIsRemembered() {
    twin.publish("todos", new byte[] {7});
    assertThat(twin.published()).hasSize(1);
    assertThat(twin.published().getFirst().channel()).isEqualTo("todos");
    assertThat(twin.published().getFirst().payload()).containsExactly(7);
  }

  @Test
  void aValueOfAnotherTypeHasTheHostsWord() throws RedisException {
    twin.set("text", "no number");
    twin.set("most", Long.toString(Long.MAX_VALUE));
    twin.sadd("set", List.of("a"));
    assertThatThrownBy(() -> twin.incr("text")).hasMessage("type-error");
    assertThatThrownBy(() -> twin.incr("most")).hasMessage("type-error");
    assertThatThrownBy(() -> twin.sadd("text", List.of("a"))).hasMessage("type-error");
    assertThatThrownBy(() -> twin.get("set"))
        .isInstanceOf(RedisException.class)
        .hasMessage("type-error");
  }

  @Test
  void otherCommandsNeedARealServer() {
    assertThatThrownBy(() -> twin.execute("EXPIRE", "a", 1))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("there is no EXPIRE in memory: test it with a real Redis");
  }
}
