package dev.breakwater.host.spin;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.breakwater.host.canonical.Variant;
import dev.breakwater.host.wasi.Arguments;
import dev.breakwater.host.wasi.HostFunction;
import dev.breakwater.host.wasi.HostInterface;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.exceptions.JedisException;

/** {@code fermyon:spin/redis@2.0.0}, a connection to the server for each that a component opens. */
public final class SpinRedis {
  /** How many connections all components together may have: as many as Spin has instances. */
  public static final int MAX_CONNECTIONS = 1_000;

  private static final String CONNECTION = "connection";
  private static final Variant INVALID_ADDRESS = Variant.of(0);
  private static final Variant TOO_MANY_CONNECTIONS = Variant.of(1);
  private static final Variant TYPE_ERROR = Variant.of(2);
  private static final int OTHER = 3;
  private static final Class<String> STRING = String.class;

  private final OutboundHosts allowed;
  private final Semaphore connections;

  private SpinRedis(OutboundHosts allowed, int maxConnections) {
    this.allowed = allowed;
    this.connections = new Semaphore(maxConnections);
  }

  /** What a function does with its connection; the result is what {@code ok} carries, or null. */
  @FunctionalInterface
  private interface Use {
    @Nullable Object on(RedisSession session, Arguments arguments);
  }

  /** The interface, for the servers of {@code allowed}. */
  public static HostInterface of(OutboundHosts allowed) {
    return of(allowed, MAX_CONNECTIONS);
  }

  static HostInterface of(OutboundHosts allowed, int maxConnections) {
    SpinRedis redis = new SpinRedis(allowed, maxConnections);
    return HostInterface.named("fermyon:spin/redis@2.0.0")
        .resource(CONNECTION, RedisSession.class)
        .staticFunction(CONNECTION, "open", (context, args) -> redis.open(args.text(0)))
        .method(CONNECTION, "publish", use(SpinRedis::publish))
        .method(CONNECTION, "get", use((s, a) -> option(s.run("GET", key(a)))))
        .method(CONNECTION, "set", use(SpinRedis::set))
        .method(CONNECTION, "incr", use((s, a) -> s.run("INCR", key(a))))
        .method(CONNECTION, "del", use((s, a) -> count(s.run("DEL", texts(a.list(1, STRING))))))
        .method(CONNECTION, "sadd", use((s, a) -> count(s.run("SADD", keyAndTexts(a)))))
        .method(CONNECTION, "srem", use((s, a) -> count(s.run("SREM", keyAndTexts(a)))))
        .method(CONNECTION, "smembers", use((s, a) -> strings(s.run("SMEMBERS", key(a)))))
        .method(CONNECTION, "execute", use(SpinRedis::execute));
  }

  private Variant open(String address) {
    URI uri;
    try {
      uri = URI.create(address);
    } catch (IllegalArgumentException e) {
      return Variant.error(INVALID_ADDRESS);
    }
    if (!isAllowed(uri)) {
      return Variant.error(INVALID_ADDRESS);
    }
    if (!connections.tryAcquire()) {
      return Variant.error(TOO_MANY_CONNECTIONS);
    }
    return connected(uri);
  }

  private boolean isAllowed(URI uri) {
    return "redis".equals(uri.getScheme())
        && uri.getHost() != null
        && allowed.allows("redis", uri.getHost(), RedisSession.server(uri).getPort());
  }

  private Variant connected(URI uri) {
    try {
      return Variant.ok(new RedisSession(uri, connections::release));
    } catch (JedisException e) {
      connections.release();
      return failed(e);
    }
  }

  private static @Nullable Object publish(RedisSession session, Arguments arguments) {
    session.run("PUBLISH", key(arguments), arguments.bytes(2));
    return null;
  }

  private static @Nullable Object set(RedisSession session, Arguments arguments) {
    session.run("SET", key(arguments), arguments.bytes(2));
    return null;
  }

  private static Object execute(RedisSession session, Arguments arguments) {
    byte[][] values =
        arguments.list(2, Variant.class).stream()
            .map(parameter -> parameter.value())
            .map(value -> value instanceof byte[] bytes ? bytes : bytes(value.toString()))
            .toArray(byte[][]::new);
    return session.results(arguments.text(1), values);
  }

  private static HostFunction use(Use use) {
    return (context, args) -> {
      try {
        Object result = use.on(args.resource(0, RedisSession.class), args);
        return result == null ? Variant.ok() : Variant.ok(result);
      } catch (JedisException e) {
        return failed(e);
      }
    };
  }

  private static Variant failed(JedisException e) {
    String message = String.valueOf(e.getMessage());
    boolean type = message.startsWith("WRONGTYPE") || message.contains("not an integer");
    return Variant.error(type ? TYPE_ERROR : Variant.of(OTHER, message));
  }

  private static byte[] key(Arguments arguments) {
    return bytes(arguments.text(1));
  }

  private static byte[][] keyAndTexts(Arguments arguments) {
    return Stream.concat(
            Stream.of(key(arguments)), arguments.list(2, STRING).stream().map(SpinRedis::bytes))
        .toArray(byte[][]::new);
  }

  private static byte[][] texts(List<String> texts) {
    return texts.stream().map(SpinRedis::bytes).toArray(byte[][]::new);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static Variant option(@Nullable Object reply) {
    return reply == null ? Variant.none() : Variant.some(reply);
  }

  /** Redis counts in 64 bits; a {@code u32} is its lower ones. */
  private static @Nullable Object count(@Nullable Object reply) {
    return reply instanceof Long count ? (Object) count.intValue() : reply;
  }

  private static List<String> strings(@Nullable Object reply) {
    return reply instanceof List<?> members
        ? members.stream().map(member -> new String((byte[]) member, UTF_8)).toList()
        : List.of();
  }
}
