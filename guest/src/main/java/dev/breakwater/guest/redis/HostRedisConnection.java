package dev.breakwater.guest.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.breakwater.guest.Result;
import dev.breakwater.guest.bindings.fermyon.spin.redis.Connection;
import dev.breakwater.guest.bindings.fermyon.spin.redis.RedisError;
import dev.breakwater.guest.bindings.fermyon.spin.redis.RedisParameter;
import dev.breakwater.guest.bindings.fermyon.spin.redis.RedisResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A connection of {@code fermyon:spin/redis}. */
final class HostRedisConnection implements RedisConnection {
  private final Connection connection;

  private HostRedisConnection(Connection connection) {
    this.connection = connection;
  }

  static RedisConnection open(String address) throws RedisException {
    return new HostRedisConnection(done(Connection.open(address)));
  }

  @Override
  public void publish(String channel, byte[] payload) throws RedisException {
    done(connection.publish(channel, payload));
  }

  @Override
  public Optional<byte[]> get(String key) throws RedisException {
    return done(connection.get(key));
  }

  @Override
  public void set(String key, byte[] value) throws RedisException {
    done(connection.set(key, value));
  }

  @Override
  public long incr(String key) throws RedisException {
    return done(connection.incr(key));
  }

  @Override
  public int del(List<String> keys) throws RedisException {
    return done(connection.del(keys));
  }

  @Override
  public int sadd(String key, List<String> values) throws RedisException {
    return done(connection.sadd(key, values));
  }

  @Override
  public List<String> smembers(String key) throws RedisException {
    return done(connection.smembers(key));
  }

  @Override
  public int srem(String key, List<String> values) throws RedisException {
    return done(connection.srem(key, values));
  }

  @Override
  public List<RedisResult> execute(String command, Object... arguments) throws RedisException {
    List<RedisParameter> parameters = new ArrayList<>();
    for (Object argument : arguments) {
      parameters.add(parameter(argument));
    }
    return done(connection.execute(command, parameters));
  }

  private static RedisParameter parameter(Object argument) {
    return switch (argument) {
      case String text -> new RedisParameter.Binary(text.getBytes(UTF_8));
      case byte[] bytes -> new RedisParameter.Binary(bytes);
      case Long number -> new RedisParameter.Int64(number);
      case Integer number -> new RedisParameter.Int64(number);
      default ->
          throw new IllegalArgumentException("Redis takes no " + argument.getClass().getName());
    };
  }

  @Override
  public void close() {
    connection.close();
  }

  private static <T> T done(Result<T, RedisError> result) throws RedisException {
    return result.orElseThrow(error -> new RedisException(word(error)));
  }

  private static String word(RedisError error) {
    return switch (error) {
      case RedisError.InvalidAddress invalid -> "invalid-address";
      case RedisError.TooManyConnections many -> "too-many-connections";
      case RedisError.TypeError type -> "type-error";
      case RedisError.Other(String text) -> text;
    };
  }
}
