package dev.breakwater.host.spin;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.breakwater.host.canonical.Variant;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Connection;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.PushConsumerChain;
import redis.clients.jedis.commands.ProtocolCommand;
import redis.clients.jedis.util.JedisURIHelper;
import redis.clients.jedis.util.RedisInputStream;

/**
 * A connection of one component instance, so that what it selects or watches is nobody else's. It
 * remembers of what kind the last reply was: Jedis gives a status and a bulk string alike as bytes.
 */
final class RedisSession extends Connection {
  private static final int CONNECT_MILLIS = (int) Duration.ofSeconds(2).toMillis();
  private static final int ANSWER_MILLIS = (int) Duration.ofSeconds(30).toMillis();
  private static final int NIL = 0;
  private static final int STATUS = 1;
  private static final int INT64 = 2;
  private static final int BINARY = 3;

  private final Runnable atEnd;
  private boolean statusCame;

  /**
   * Connects.
   *
   * @param atEnd run when the session is closed
   * @throws redis.clients.jedis.exceptions.JedisException if the server does not answer or refuses
   */
  RedisSession(URI address, Runnable atEnd) {
    super(server(address), config(address));
    this.atEnd = atEnd;
  }

  /** The server that {@code address} names; 6379 is its port if none is said. */
  static HostAndPort server(URI address) {
    return new HostAndPort(address.getHost(), address.getPort() < 0 ? 6379 : address.getPort());
  }

  private static JedisClientConfig config(URI address) {
    return DefaultJedisClientConfig.builder()
        .resp2()
        .connectionTimeoutMillis(CONNECT_MILLIS)
        .socketTimeoutMillis(ANSWER_MILLIS)
        .user(JedisURIHelper.getUser(address))
        .password(JedisURIHelper.getPassword(address))
        .database(JedisURIHelper.getDBIndex(address))
        .build();
  }

  /** Runs {@code command} and gives the reply as Jedis has it. */
  @Nullable Object run(String command, byte[]... arguments) {
    byte[] name = command.getBytes(UTF_8);
    ProtocolCommand raw = () -> name;
    sendCommand(raw, arguments);
    return getOne();
  }

  /** Runs {@code command} and gives the reply as {@code redis-result}s, arrays flat. */
  List<Variant> results(String command, byte[]... arguments) {
    Object reply = run(command, arguments);
    return reply instanceof byte[] bytes && statusCame
        ? List.of(Variant.of(STATUS, new String(bytes, UTF_8)))
        : results(reply).toList();
  }

  private static Stream<Variant> results(@Nullable Object reply) {
    return switch (reply) {
      case null -> Stream.of(Variant.of(NIL));
      case Long number -> Stream.of(Variant.of(INT64, number));
      case byte[] bytes -> Stream.of(Variant.of(BINARY, bytes));
      case List<?> replies -> replies.stream().flatMap(RedisSession::results);
      default -> throw new IllegalStateException("a reply of " + reply.getClass());
    };
  }

  @Override
  protected Object protocolRead(RedisInputStream in, PushConsumerChain pushes) {
    statusCame = in.peek((byte) '+');
    return super.protocolRead(in, pushes);
  }

  @Override
  public void close() {
    try {
      super.close();
    } finally {
      atEnd.run();
    }
  }
}
