package dev.breakwater.example.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import dev.breakwater.guest.testing.ComponentTest;
import dev.breakwater.guest.testing.FunctionHost;
import dev.breakwater.guest.testing.HostServices;
import dev.breakwater.guest.testing.RealKeyValue;
import dev.breakwater.guest.testing.RealPostgres;
import dev.breakwater.guest.testing.RealRedis;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class and component with real servers. */
@ComponentTest("target/notes.wasm")
class NotesOnServersIT {
  private static Servers servers;
  private static RealPostgres postgres;

  private final HttpFunction notes;

  NotesOnServersIT(FunctionHost host, @TempDir Path folder) {
    notes =
        host.start(
            HostServices.none()
                .withVariable("database_url", servers.databaseUrl())
                .withVariable("redis_url", servers.redisUrl())
                .withKeyValue(new RealKeyValue("default", folder))
                .withRedis(new RealRedis(servers.redisUrl()))
                .withPostgres(postgres),
            NotesTest::plain);
  }

  @BeforeAll
  static void start() throws Exception {
    servers = Servers.start();
    postgres = new RealPostgres(servers.postgresServer());
  }

  @AfterAll
  static void stop() throws Exception {
    postgres.close();
    servers.close();
  }

  private String answer(Request request) throws Exception {
    Response response = notes.handle(request);
    return response.status() + " " + response.body().text(1000);
  }

  @Test
  void aNoteIsKeptAndItsReadsAreCounted() throws Exception {
    Body note = Body.of("{\"title\":\"žluť \\\"$1\\\"\"}");
    Response created = notes.handle(Request.of("POST", "/notes").withBody(note));
    assertThat(created.status()).isEqualTo(201);
    Request get = Request.of("GET", created.headers().first("location").orElseThrow());
    assertThat(answer(get)).endsWith(",\"title\":\"žluť \\\"$1\\\"\",\"reads\":1}");
    assertThat(answer(get)).endsWith("\"reads\":2}");
    assertThat(answer(Request.of("GET", "/notes/0"))).startsWith("404");
  }

  @Test
  void aDraftIsKept() throws Exception {
    assertThat(answer(Request.of("GET", "/drafts/a%2Fb"))).startsWith("404");
    answer(Request.of("PUT", "/drafts/a%2Fb").withBody(Body.of("žluť")));
    assertThat(answer(Request.of("GET", "/drafts/a%2Fb"))).isEqualTo("200 žluť");
  }
}
