package dev.breakwater.guest.probe;

import dev.breakwater.guest.Variables;
import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.Call;
import dev.breakwater.guest.http.Header;
import dev.breakwater.guest.http.Headers;
import dev.breakwater.guest.http.HttpClient;
import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Origin;
import dev.breakwater.guest.http.PendingResponse;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import dev.breakwater.guest.http.Routes;
import dev.breakwater.guest.keyvalue.KeyValue;
import dev.breakwater.guest.keyvalue.KeyValueStore;
import dev.breakwater.guest.postgres.Postgres;
import dev.breakwater.guest.postgres.PostgresConnection;
import dev.breakwater.guest.postgres.Row;
import dev.breakwater.guest.redis.Redis;
import dev.breakwater.guest.redis.RedisConnection;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Does with each service of its host what there is to do. */
public final class Probe implements HttpFunction {
  private static final int MAX_BYTES = 1 << 20;

  /** What the probe asks of its host. */
  record Services(
      Variables variables, KeyValue stores, Redis redis, Postgres postgres, HttpClient http) {

    static Services host() {
      return new Services(
          Variables.host(), KeyValue.host(), Redis.host(), Postgres.host(), HttpClient.host());
    }
  }

  private final Services services;
  private final Routes routes =
      Routes.empty()
          .post("/echo", (request, path) -> echo(request))
          .get("/variables/{name}", (request, path) -> variable(path.value("name")))
          .get("/stores/{label}", (request, path) -> store(path.value("label")))
          .get("/redis", (request, path) -> redis(request.parameter("address").orElse("")))
          .get("/postgres", (request, path) -> postgres(request.parameter("address").orElse("")))
          .post("/upstream", (request, path) -> upstream(request))
          .get("/both", (request, path) -> both())
          .get("/first", (request, path) -> first())
          .get("/broken", (request, path) -> broken())
          .get("/failed", (request, path) -> failed())
          .get("/loop", (request, path) -> loop());

  /** With the services of the host. */
  public Probe() {
    this(Services.host());
  }

  Probe(Services services) {
    this.services = services;
  }

  @Override
  public Response handle(Request request) throws Exception {
    return routes.handle(request);
  }

  private static Response echo(Request request) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(request.origin().map(Origin::authority).orElse("no origin")).append('\n');
    for (Header header : request.headers().entries()) {
      text.append(header.name()).append(": ").append(header.value()).append('\n');
    }
    return Response.text(200, text + request.body().text(MAX_BYTES));
  }

  private Response variable(String name) {
    return Response.text(200, services.variables.get(name).orElse("not set"));
  }

  private Response store(String label) throws IOException {
    try (KeyValueStore store = services.stores.open(label)) {
      store.set("a", "žluť");
      store.set("b", "x");
      store.delete("b");
      return Response.text(
          200,
          store.text("a") + " " + store.exists("b") + " " + store.get("b") + " " + store.keys());
    } catch (IOException e) {
      return refused(e);
    }
  }

  private Response redis(String address) {
    try (RedisConnection redis = services.redis.open(address)) {
      redis.set("word", "moth");
      redis.publish("news", new byte[] {1, 2});
      List<String> set = List.of("x");
      String counts =
          redis.incr("n")
              + " "
              + redis.sadd("s", set)
              + " "
              + redis.smembers("s")
              + " "
              + redis.srem("s", set)
              + " "
              + redis.del(List.of("word", "n"))
              + " "
              + redis.get("word").isPresent();
      redis.set("word", "moth");
      redis.incr("word");
      return Response.text(200, counts);
    } catch (IOException e) {
      return refused(e);
    }
  }

  private Response postgres(String address) {
    try (PostgresConnection database = services.postgres.open(address)) {
      long written = database.execute("INSERT INTO probes VALUES ($1)", "a");
      Row row =
          database
              .query(
                  "SELECT $1::bool AS a, $2::int2 AS b, $3::int4 AS c, $4::int8 AS d,"
                      + " $5::float8 AS e, $6::text AS f, $7::bytea AS g, NULL::text AS h",
                  true,
                  (short) -2,
                  3,
                  4L,
                  0.5,
                  "žluť",
                  new byte[] {7})
              .getFirst();
      return Response.text(
          200,
          written
              + " "
              + row.bool("a")
              + row.int64("b")
              + row.int64("c")
              + row.int64("d")
              + row.float64("e")
              + row.text("f")
              + row.bytes("g")[0]
              + row.isNull("h"));
    } catch (IOException e) {
      return refused(e);
    }
  }

  private Response upstream(Request request) {
    Origin origin = Origin.parse(services.variables.required("upstream"));
    try {
      Response answer =
          services.http.send(
              Call.of("PUT", origin, "/echo?b=c")
                  .withHeader("x-probe", "1")
                  .withBody(request.body()));
      return Response.text(
          200,
          answer.status()
              + " "
              + answer.headers().first("x-answer").orElse("")
              + " "
              + answer.body().text(MAX_BYTES));
    } catch (IOException e) {
      return refused(e);
    }
  }

  /** Two calls at the same time; a third is given up. */
  private Response both() {
    Origin origin = Origin.parse(services.variables.required("upstream"));
    try (PendingResponse a = services.http.start(Call.of("GET", origin, "/a"));
        PendingResponse b = services.http.start(Call.of("GET", origin, "/b"))) {
      services.http.start(Call.of("GET", origin, "/c")).close();
      return Response.text(
          200, b.await().body().text(MAX_BYTES) + " " + a.await().body().text(MAX_BYTES));
    } catch (IOException e) {
      return refused(e);
    }
  }

  /** Two calls, of which one is answered. */
  private Response first() {
    Origin origin = Origin.parse(services.variables.required("upstream"));
    try (PendingResponse c = services.http.start(Call.of("GET", origin, "/c"));
        PendingResponse d = services.http.start(Call.of("GET", origin, "/d"))) {
      Response answer = services.http.first(List.of(c, d)).await();
      return Response.text(200, answer.body().text(MAX_BYTES));
    } catch (IOException e) {
      return refused(e);
    }
  }

  private static Response broken() {
    return new Response(200, Headers.empty(), Body.of(new BrokenStream()));
  }

  /** One byte, and no end. */
  private static final class BrokenStream extends InputStream {
    private boolean begun;

    @Override
    public int read() throws IOException {
      if (begun) {
        throw new IOException("no more");
      }
      begun = true;
      return 'a';
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      bytes[from] = (byte) read();
      return 1;
    }
  }

  private static Response refused(IOException e) {
    return Response.text(502, String.valueOf(e.getMessage()));
  }

  private static Response failed() {
    throw new IllegalStateException("as it should");
  }

  private static Response loop() {
    long count = 0;
    while (count >= 0) {
      count = (count + 1) % 1000;
    }
    return Response.of(204);
  }
}
