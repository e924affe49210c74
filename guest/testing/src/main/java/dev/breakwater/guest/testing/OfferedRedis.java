package dev.breakwater.guest.testing;

import dev.breakwater.guest.bindings.fermyon.spin.redis.RedisResult;
import dev.breakwater.guest.redis.Redis;
import dev.breakwater.guest.redis.RedisConnection;
import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.wasi.Arguments;
import dev.breakwater.host.wasi.HostFunction;
import dev.breakwater.host.wasi.HostInterface;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Redis as {@code fermyon:spin/redis@2.0.0}. */
final class OfferedRedis {
  private static final String CONNECTION = "connection";
  private static final Class<String> STRING = String.class;

  private OfferedRedis() {}

  static HostInterface of(Redis redis) {
    return redis instanceof RealRedis real ? real.offered() : ofFake(redis);
  }

  private static HostInterface ofFake(Redis redis) {
    return HostInterface.named("fermyon:spin/redis@2.0.0")
        .staticFunction(CONNECTION, "open", served(arguments -> redis.open(arguments.text(0))))
        .method(CONNECTION, "publish", served(OfferedRedis::publish))
        .method(CONNECTION, "get", served(a -> Variant.option(on(a).get(a.text(1)))))
        .method(CONNECTION, "set", served(OfferedRedis::set))
        .method(CONNECTION, "incr", served(a -> on(a).incr(a.text(1))))
        .method(CONNECTION, "del", served(a -> on(a).del(a.list(1, STRING))))
        .method(CONNECTION, "sadd", served(a -> on(a).sadd(a.text(1), a.list(2, STRING))))
        .method(CONNECTION, "srem", served(a -> on(a).srem(a.text(1), a.list(2, STRING))))
        .method(CONNECTION, "smembers", served(a -> on(a).smembers(a.text(1))))
        .method(CONNECTION, "execute", served(OfferedRedis::execute));
  }

  private static HostFunction served(Served served) {
    return Served.by(ErrorWords.REDIS, served);
  }

  private static RedisConnection on(Arguments arguments) {
    return arguments.resource(0, RedisConnection.class);
  }

  private static @Nullable Object publish(Arguments arguments) throws IOException {
    on(arguments).publish(arguments.text(1), arguments.bytes(2));
    return null;
  }

  private static @Nullable Object set(Arguments arguments) throws IOException {
    on(arguments).set(arguments.text(1), arguments.bytes(2));
    return null;
  }

  private static List<Variant> execute(Arguments arguments) throws IOException {
    Object[] parameters = arguments.list(2, Variant.class).stream().map(Variant::value).toArray();
    return on(arguments).execute(arguments.text(1), parameters).stream()
        .map(OfferedRedis::result)
        .toList();
  }

  private static Variant result(RedisResult result) {
    return switch (result) {
      case RedisResult.Nil nil -> Variant.of(0);
      case RedisResult.Status(String text) -> Variant.of(1, text);
      case RedisResult.Int64(long number) -> Variant.of(2, number);
      case RedisResult.Binary(byte[] bytes) -> Variant.of(3, bytes);
    };
  }
}
