package dev.breakwater.example.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.http.HttpServer;
import dev.breakwater.host.http.RequestLog;
import dev.breakwater.host.http.ServerOptions;
import dev.breakwater.host.spin.KeyValueStore;
import dev.breakwater.host.spin.OutboundHosts;
import dev.breakwater.host.spin.PostgresPools;
import dev.breakwater.host.spin.SpinKeyValue;
import dev.breakwater.host.spin.SpinPostgres;
import dev.breakwater.host.spin.SpinRedis;
import dev.breakwater.host.wasi.HostInterfaces;
import dev.breakwater.host.wasi.OutgoingClient;
import dev.breakwater.host.wasi.Settings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import redis.embedded.RedisServer;

/** The component on the JVM host, with real servers. */
class NotesIT {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static EmbeddedPostgres postgres;
  private static RedisServer redis;
  private static PostgresPools pools;
  private static HttpServer server;

  @BeforeAll
  static void start() throws Exception {
    postgres = EmbeddedPostgres.start();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE notes (id bigserial PRIMARY KEY, title text NOT NULL)");
    }
    int port = freePort();
    redis = RedisServer.newRedisServer().port(port).bind("127.0.0.1").build();
    redis.start();
    String database = "localhost:" + postgres.getPort();
    OutboundHosts allowed =
        OutboundHosts.of(List.of("postgres://" + database, "redis://127.0.0.1:" + port));
    pools = new PostgresPools(allowed);
    Map<String, String> variables =
        Map.of(
            "database_url", "postgres://postgres@" + database + "/postgres",
            "redis_url", "redis://127.0.0.1:" + port);
    server = serve(component(allowed), variables);
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private static ComponentHost component(OutboundHosts allowed) throws IOException {
    HostInterfaces interfaces =
        HostInterfaces.standard()
            .with(SpinKeyValue.of(Map.of("default", KeyValueStore.inMemory(1 << 20))))
            .with(SpinRedis.of(allowed));
    return ComponentHost.load(
        Path.of("target/notes.wasm"),
        Path.of("target/host"),
        SpinPostgres.addedTo(interfaces, pools));
  }

  private static HttpServer serve(ComponentHost component, Map<String, String> variables)
      throws IOException {
    Settings settings = new Settings(Map.of(), variables, System.out, System.err);
    ServerOptions options =
        new ServerOptions(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            Duration.ofSeconds(30),
            4,
            1);
    return HttpServer.start(
        component.with(settings, OutgoingClient.none()),
        options,
        new RequestLog(System.out, System.err));
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    pools.close();
    redis.stop();
    postgres.close();
  }

  private static HttpResponse<String> answer(String method, String path, String body)
      throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + server.address().getPort() + path);
    return CLIENT.send(
        HttpRequest.newBuilder(uri).method(method, BodyPublishers.ofString(body)).build(),
        BodyHandlers.ofString());
  }

  @Test
  void aNoteIsKeptAndItsReadsAreCounted() throws Exception {
    HttpResponse<String> created = answer("POST", "/notes", "{\"title\":\"žluť \\\"$1\\\"\"}");
    assertThat(created.statusCode()).isEqualTo(201);
    String path = created.headers().firstValue("location").orElseThrow();
    String id = path.substring(path.lastIndexOf('/') + 1);
    assertThat(answer("GET", path, "").body())
        .isEqualTo("{\"id\":" + id + ",\"title\":\"žluť \\\"$1\\\"\",\"reads\":1}");
    assertThat(answer("GET", path, "").body()).endsWith("\"reads\":2}");
    assertThat(answer("GET", "/notes/0", "").statusCode()).isEqualTo(404);
  }

  @Test
  void aDraftIsThereForTheNextInstance() throws Exception {
    assertThat(answer("GET", "/drafts/a%2Fb", "").statusCode()).isEqualTo(404);
    assertThat(answer("PUT", "/drafts/a%2Fb", "žluť").statusCode()).isEqualTo(204);
    assertThat(answer("GET", "/drafts/a%2Fb", "").body()).isEqualTo("žluť");
  }

  @Test
  void pathsMethodsAndBodiesAreJudgedAsOnThePlainJvm() throws Exception {
    assertThat(answer("POST", "/notes", "{").statusCode()).isEqualTo(400);
    assertThat(answer("GET", "/drafts/%FF", "").statusCode()).isEqualTo(400);
    HttpResponse<String> wrong = answer("DELETE", "/drafts/a", "");
    assertThat(wrong.statusCode()).isEqualTo(405);
    assertThat(wrong.headers().firstValue("allow")).contains("GET, HEAD, PUT");
    answer("PUT", "/drafts/head", "moth");
    HttpResponse<String> head = answer("HEAD", "/drafts/head", "");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }
}
