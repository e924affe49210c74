package dev.breakwater.guest.redis;

import dev.breakwater.guest.bindings.fermyon.spin.redis.RedisResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One Redis in memory, whatever the address. It knows the commands that have a method of their own;
 * {@link RedisConnection#execute} is for a test with a real server.
 */
public final class InMemoryRedis implements Redis, RedisConnection {
  /** Of text, as bytes, or of sets. */
  private final Map<String, Object> values = new TreeMap<>();

  private final List<Message> messages = new ArrayList<>();

  /** What was published. */
  public static final class Message {
    private final String channel;
    private final byte[] payload;

    private Message(String channel, byte[] payload) {
      this.channel = channel;
      this.payload = payload;
    }

    /** Where to. */
    public String channel() {
      return channel;
    }

    /** The bytes themselves, no copy. */
    public byte[] payload() {
      return payload;
    }
  }

  /** All that was published, in order. */
  public List<Message> published() {
    return List.copyOf(messages);
  }

  @Override
  public RedisConnection open(String address) {
    return this;
  }

  @Override
  public void publish(String channel, byte[] payload) {
    messages.add(new Message(channel, payload.clone()));
  }

  @Override
  public Optional<byte[]> get(String key) throws RedisException {
    return switch (values.get(key)) {
      case null -> Optional.empty();
      case byte[] bytes -> Optional.of(bytes.clone());
      default -> throw wrongType();
    };
  }

  @Override
  public void set(String key, byte[] value) {
    values.put(key, value.clone());
  }

  @Override
  public long incr(String key) throws RedisException {
    try {
      long next = Math.addExact(Long.parseLong(text(key).orElse("0")), 1);
      set(key, Long.toString(next));
      return next;
    } catch (ArithmeticException | NumberFormatException e) {
      throw wrongType();
    }
  }

  @Override
  public int del(List<String> keys) {
    int before = values.size();
    keys.forEach(values::remove);
    return before - values.size();
  }

  @Override
  public int sadd(String key, List<String> members) throws RedisException {
    Set<String> set = setOf(key);
    int before = set.size();
    set.addAll(members);
    values.put(key, set);
    return set.size() - before;
  }

  @Override
  public List<String> smembers(String key) throws RedisException {
    return new ArrayList<>(setOf(key));
  }

  @Override
  public int srem(String key, List<String> members) throws RedisException {
    Set<String> set = setOf(key);
    int before = set.size();
    members.forEach(set::remove);
    if (set.isEmpty()) {
      values.remove(key);
    }
    return before - set.size();
  }

  @Override
  public List<RedisResult> execute(String command, Object... arguments) {
    throw new UnsupportedOperationException(
        "there is no " + command + " in memory: test it with a real Redis");
  }

  @Override
  public void close() {}

  @SuppressWarnings("unchecked") // only sadd puts sets there
  private Set<String> setOf(String key) throws RedisException {
    @Nullable Object value = values.get(key);
    if (value instanceof byte[]) {
      throw wrongType();
    }
    return value == null ? new TreeSet<>() : (Set<String>) value;
  }

  private static RedisException wrongType() {
    return new RedisException("type-error");
  }
}
