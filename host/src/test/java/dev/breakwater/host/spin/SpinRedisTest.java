package dev.breakwater.host.spin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.host.canonical.Variant;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.embedded.RedisServer;

class SpinRedisTest {
  private static final Variant INVALID_ADDRESS = Variant.of(0);
  private static final Variant TOO_MANY = Variant.of(1);
  private static final Variant TYPE_ERROR = Variant.of(2);
  private static RedisServer server;
  private static String address;

  private Calls calls;

  @BeforeAll
  static void start() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    server = RedisServer.newRedisServer().port(port).bind("127.0.0.1").build();
    server.start();
    address = "redis://127.0.0.1:" + port;
  }

  @BeforeEach
  void allowTheServer() {
    calls = new Calls(SpinRedis.of(OutboundHosts.of(List.of(address))));
  }

  @AfterAll
  static void stop() throws IOException {
    server.stop();
  }

  private RedisSession open() {
    return (RedisSession) calls.ok("[static]connection.open", address);
  }

  private Object ok(RedisSession session, String method, Object... more) {
    Object[] all = new Object[more.length + 1];
    all[0] = session;
    System.arraycopy(more, 0, all, 1, more.length);
    return calls.ok("[method]connection." + method, all);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static String text(Object some) {
    return new String((byte[]) ((Variant) some).value(), UTF_8);
  }

  @Test
  void valuesAreKeptCountedAndDeleted() {
    try (RedisSession session = open()) {
      ok(session, "set", "text", bytes("žluť"));
      assertThat(text(ok(session, "get", "text"))).isEqualTo("žluť");
      assertThat(ok(session, "get", "none")).isEqualTo(Variant.none());
      assertThat(ok(session, "incr", "number")).isEqualTo(1L);
      assertThat(ok(session, "incr", "number")).isEqualTo(2L);
      assertThat(ok(session, "del", List.of("text", "number", "none"))).isEqualTo(2);
    }
  }

  @Test
  void setsGrowAndShrink() {
    try (RedisSession session = open()) {
      assertThat(ok(session, "sadd", "set", List.of("a", "ž"))).isEqualTo(2);
      assertThat(ok(session, "sadd", "set", List.of("a"))).isEqualTo(0);
      assertThat(Set.copyOf((List<?>) ok(session, "smembers", "set"))).isEqualTo(Set.of("a", "ž"));
      assertThat(ok(session, "srem", "set", List.of("a", "ž", "b"))).isEqualTo(2);
      assertThat(ok(session, "smembers", "set")).isEqualTo(List.of());
    }
  }

  @Test
  void anyCommandCanBeRunAndItsRepliesKeepTheirKinds() {
    try (RedisSession session = open()) {
      List<Variant> set = List.of(Variant.of(1, bytes("k")), Variant.of(1, bytes("OK")));
      assertThat(ok(session, "execute", "SET", set)).isEqualTo(List.of(Variant.of(1, "OK")));
      List<?> got =
          (List<?>) ok(session, "execute", "MGET", List.of(set.getFirst(), Variant.of(0, 7L)));
      assertThat(text(got.getFirst())).isEqualTo("OK");
      assertThat(((Variant) got.getFirst()).index()).isEqualTo(3);
      assertThat(got.get(1)).isEqualTo(Variant.of(0));
      List<Variant> expire = List.of(set.getFirst(), Variant.of(0, 100L));
      assertThat(ok(session, "execute", "EXPIRE", expire)).isEqualTo(List.of(Variant.of(2, 1L)));
    }
  }

  @Test
  void whatIsPublishedIsReceived() throws Exception {
    try (RedisSession session = open();
        RedisSession listener = open()) {
      listener.run("SUBSCRIBE", bytes("news"));
      ok(session, "publish", "news", bytes("moth"));
      List<?> message = (List<?>) listener.getOne();
      assertThat((byte[]) message.getLast()).isEqualTo(bytes("moth"));
    }
  }

  @Test
  void aValueOfAnotherTypeIsATypeErrorAndTheRestHasTheServersWords() {
    try (RedisSession session = open()) {
      ok(session, "set", "word", bytes("moth"));
      assertThat(calls.error("[method]connection.incr", session, "word")).isEqualTo(TYPE_ERROR);
      assertThat(calls.error("[method]connection.smembers", session, "word")).isEqualTo(TYPE_ERROR);
      Variant other = calls.error("[method]connection.execute", session, "NONE", List.of());
      assertThat(other.index()).isEqualTo(3);
      assertThat(other.value().toString()).contains("unknown command");
      assertThat(text(ok(session, "get", "word"))).isEqualTo("moth");
    }
  }

  @Test
  void onlyAllowedServersAreReached() {
    for (String wrong :
        List.of(
            "redis://127.0.0.1:1",
            "redis://localhost",
            "rediss" + address.substring(5),
            "no",
            "a b")) {
      assertThat(calls.error("[static]connection.open", wrong))
          .as(wrong)
          .isEqualTo(INVALID_ADDRESS);
    }
  }

  @Test
  void connectionsAreCountedAndGivenBack() {
    Calls two = new Calls(SpinRedis.of(OutboundHosts.of(List.of(address)), 1));
    assertThat(two.error("[static]connection.open", address.replace("//", "//u:wrong@")).index())
        .isEqualTo(3);
    try (RedisSession session = (RedisSession) two.ok("[static]connection.open", address)) {
      assertThat(two.error("[static]connection.open", address)).isEqualTo(TOO_MANY);
      assertThat(session.ping()).isTrue();
    }
    ((RedisSession) two.ok("[static]connection.open", address)).close();
  }
}
