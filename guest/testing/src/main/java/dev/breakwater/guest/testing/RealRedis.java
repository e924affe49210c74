package dev.breakwater.guest.testing;

import dev.breakwater.guest.bindings.fermyon.spin.redis.RedisResult;
import dev.breakwater.guest.redis.Redis;
import dev.breakwater.guest.redis.RedisConnection;
import dev.breakwater.guest.redis.RedisException;
import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.spin.OutboundHosts;
import dev.breakwater.host.spin.SpinRedis;
import dev.breakwater.host.wasi.HostInterface;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Servers of Redis, as the JVM host reaches them. */
public final class RealRedis implements Redis {
  private final HostCalls calls;

  /** Those at {@code servers}, {@code redis://host:port} each, and no others. */
  public RealRedis(String... servers) {
    this.calls = new HostCalls(SpinRedis.of(OutboundHosts.of(List.of(servers))), "connection");
  }

  HostInterface offered() {
    return calls.offered();
  }

  @Override
  public RedisConnection open(String address) throws RedisException {
    return new Connection(calls, (AutoCloseable) ok(calls.open(address)).orElseThrow());
  }

  private static Optional<Object> ok(Variant result) throws RedisException {
    if (result.index() != 0) {
      throw new RedisException(ErrorWords.REDIS.message((Variant) result.value()));
    }
    return result.payload();
  }

  private record Connection(HostCalls calls, AutoCloseable session) implements RedisConnection {

    private Optional<Object> run(String method, Object... arguments) throws RedisException {
      return ok(calls.method(session, method, arguments));
    }

    @Override
    public void publish(String channel, byte[] payload) throws RedisException {
      run("publish", channel, payload);
    }

    @Override
    public Optional<byte[]> get(String key) throws RedisException {
      return ((Variant) run("get", key).orElseThrow()).payload().map(byte[].class::cast);
    }

    @Override
    public void set(String key, byte[] value) throws RedisException {
      run("set", key, value);
    }

    @Override
    public long incr(String key) throws RedisException {
      return (long) run("incr", key).orElseThrow();
    }

    @Override
    public int del(List<String> keys) throws RedisException {
      return (int) run("del", keys).orElseThrow();
    }

    @Override
    public int sadd(String key, List<String> values) throws RedisException {
      return (int) run("sadd", key, values).orElseThrow();
    }

    @Override
    public List<String> smembers(String key) throws RedisException {
      return texts(run("smembers", key).orElseThrow());
    }

    @Override
    public int srem(String key, List<String> values) throws RedisException {
      return (int) run("srem", key, values).orElseThrow();
    }

    @Override
    public List<RedisResult> execute(String command, Object... arguments) throws RedisException {
      List<Variant> parameters = Stream.of(arguments).map(Connection::parameter).toList();
      return ((List<?>) run("execute", command, parameters).orElseThrow())
          .stream().map(Connection::result).toList();
    }

    private static List<String> texts(Object list) {
      return ((List<?>) list).stream().map(Object::toString).toList();
    }

    private static Variant parameter(Object argument) {
      return switch (argument) {
        case Number number -> Variant.of(0, number.longValue());
        case byte[] bytes -> Variant.of(1, bytes);
        default -> Variant.of(1, argument.toString().getBytes(StandardCharsets.UTF_8));
      };
    }

    private static RedisResult result(Object reply) {
      Variant variant = (Variant) reply;
      return switch (variant.index()) {
        case 0 -> new RedisResult.Nil();
        case 1 -> new RedisResult.Status((String) variant.value());
        case 2 -> new RedisResult.Int64((long) variant.value());
        default -> new RedisResult.Binary((byte[]) variant.value());
      };
    }

    @Override
    public void close() {
      try {
        session.close();
      } catch (Exception e) {
        throw new IllegalStateException("the connection cannot be closed", e);
      }
    }
  }
}
