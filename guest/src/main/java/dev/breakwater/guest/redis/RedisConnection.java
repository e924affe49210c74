package dev.breakwater.guest.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.breakwater.guest.bindings.fermyon.spin.redis.RedisResult;
import java.util.List;
import java.util.Optional;

/** A connection to a Redis; each method fails with what the server or the host says. */
public interface RedisConnection extends AutoCloseable {

  /** {@code PUBLISH}: sends {@code payload} to who listens on {@code channel}. */
  void publish(String channel, byte[] payload) throws RedisException;

  /** {@code GET}: the value of {@code key}, if it has one. */
  Optional<byte[]> get(String key) throws RedisException;

  /** {@code SET}: keeps {@code value}, whatever {@code key} had. */
  void set(String key, byte[] value) throws RedisException;

  /**
   * {@code INCR}: adds 1 to the number of {@code key}, which is 0 at first.
   *
   * @return the number after that
   */
  long incr(String key) throws RedisException;

  /**
   * {@code DEL}: forgets {@code keys}.
   *
   * @return how many there were
   */
  int del(List<String> keys) throws RedisException;

  /**
   * {@code SADD}: puts {@code values} into the set {@code key}.
   *
   * @return how many are new
   */
  int sadd(String key, List<String> values) throws RedisException;

  /** {@code SMEMBERS}: what is in the set {@code key}, in no order. */
  List<String> smembers(String key) throws RedisException;

  /**
   * {@code SREM}: takes {@code values} out of the set {@code key}.
   *
   * @return how many there were
   */
  int srem(String key, List<String> values) throws RedisException;

  /**
   * Any command.
   *
   * @param arguments a {@code String}, a {@code byte[]}, a {@code Long} or an {@code Integer} each
   * @return the reply; an array of replies as that many
   */
  List<RedisResult> execute(String command, Object... arguments) throws RedisException;

  /** The value of {@code key} as UTF-8 text; otherwise as {@link #get}. */
  default Optional<String> text(String key) throws RedisException {
    return get(key).map(value -> new String(value, UTF_8));
  }

  /** Keeps the UTF-8 of {@code text}; otherwise as {@link #set(String, byte[])}. */
  default void set(String key, String text) throws RedisException {
    set(key, text.getBytes(UTF_8));
  }

  /** Gives the connection back to the host. */
  @Override
  void close();
}
