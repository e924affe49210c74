package dev.breakwater.edge.crm.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.breakwater.edge.crm.Surroundings;
import dev.breakwater.guest.Log;
import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import dev.breakwater.guest.testing.ComponentTest;
import dev.breakwater.guest.testing.FunctionHost;
import dev.breakwater.guest.testing.HostServices;
import dev.breakwater.guest.testing.NoRowNoAnswer;
import dev.breakwater.guest.testing.RealPostgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Class and component on a PostgreSQL that never answers a query without a row. */
@ComponentTest("target/crm-customers.wasm")
class CustomersIT {
  private static final Path SCHEMA =
      Path.of("../crm-contract/src/main/resources/db/crm/V1__customers_and_orders.sql");

  private static EmbeddedPostgres server;
  private static RealPostgres postgres;

  private final HttpFunction customers;

  CustomersIT(FunctionHost host) {
    HostServices none = HostServices.none().withPostgres(new NoRowNoAnswer(postgres));
    customers =
        host.start(
            none.withVariable(
                "db_url", "postgres://postgres@localhost:" + server.getPort() + "/postgres"),
            CustomersIT::plain);
  }

  private static HttpFunction plain(HostServices given) {
    return new Customers(
        Surroundings.of(given.variables(), given.http(), given.postgres(), Log.silent()));
  }

  @BeforeAll
  static void start() throws Exception {
    server = EmbeddedPostgres.start();
    postgres = new RealPostgres("postgres://localhost:" + server.getPort());
    execute(Files.readString(SCHEMA));
  }

  @AfterAll
  static void stop() throws Exception {
    postgres.close();
    server.close();
  }

  @BeforeEach
  void empty() throws Exception {
    execute("TRUNCATE customers, orders RESTART IDENTITY");
  }

  private static void execute(String sql) throws Exception {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String answer(Request request) throws Exception {
    return text(customers.handle(request));
  }

  private static String text(Response response) throws Exception {
    return response.status() + " " + response.body().text(100_000);
  }

  private String get(String target) throws Exception {
    return answer(Request.of("GET", target));
  }

  private String posted(String name) throws Exception {
    String body = "{\"name\":\"" + name + "\",\"email\":\"a@b\"}";
    return answer(Request.of("POST", "/customers").withBody(Body.of(body)));
  }

  @Test
  void aCustomerIsCreatedFoundListedAndDeleted() throws Exception {
    assertThat(get("/customers")).isEqualTo("200 []");
    assertThat(posted("žluť")).isEqualTo("201 {\"id\":1,\"name\":\"žluť\",\"email\":\"a@b\"}");
    assertThat(get("/customers/1")).isEqualTo("200 {\"id\":1,\"name\":\"žluť\",\"email\":\"a@b\"}");
    assertThat(get("/customers")).startsWith("200 [{\"id\":1,");
    assertThat(answer(Request.of("DELETE", "/customers/1"))).isEqualTo("204 ");
    assertThat(get("/customers/1")).isEqualTo("404 {\"error\":\"Customer not found\"}");
    assertThat(answer(Request.of("DELETE", "/customers/1")))
        .isEqualTo("404 {\"error\":\"Customer not found\"}");
  }

  @Test
  void aPageLeadsToTheNext() throws Exception {
    for (int i = 1; i <= 3; i++) {
      posted("c" + i);
    }
    Response first = customers.handle(Request.of("GET", "/customers?limit=2"));
    assertThat(first.headers().first("link"))
        .contains("</customers?limit=2&after=2>; rel=\"next\"");
    assertThat(text(first)).contains("\"id\":1,").contains("\"id\":2,").doesNotContain("\"id\":3,");
    Response second = customers.handle(Request.of("GET", "/customers?limit=2&after=2"));
    assertThat(second.headers().first("link")).isEmpty();
    assertThat(text(second)).startsWith("200 [{\"id\":3,").endsWith("\"email\":\"a@b\"}]");
  }

  @Test
  void whoHasOrdersStays() throws Exception {
    posted("Ada");
    execute("INSERT INTO orders (customer_id, product, quantity) VALUES (1, 'p', 1)");
    assertThat(answer(Request.of("DELETE", "/customers/1")))
        .isEqualTo("409 {\"error\":\"Customer has orders\"}");
    assertThat(get("/customers/1")).startsWith("200");
  }

  /** The statement does not see the order yet, waits for it, and fails on the foreign key. */
  @Test
  void anOrderThatComesWhileItsCustomerIsDeletedWins() throws Exception {
    posted("Ada");
    CompletableFuture<String> deleted;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("INSERT INTO orders (customer_id, product, quantity) VALUES (1, 'p', 1)");
      deleted = CompletableFuture.supplyAsync(this::deleted);
      awaitWaiting();
      connection.commit();
    }
    assertThat(deleted.get(20, TimeUnit.SECONDS))
        .isEqualTo("409 {\"error\":\"Customer has orders\"}");
  }

  private String deleted() {
    try {
      return answer(Request.of("DELETE", "/customers/1"));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void awaitWaiting() throws Exception {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      await("somebody waits for the order")
          .until(() -> {
            var rows =
                statement.executeQuery(
                    "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'");
            rows.next();
            return rows.getInt(1) > 0;
          });
    }
  }

  @Test
  void thePingAsksTheDatabase() throws Exception {
    assertThat(get("/customers/ping"))
        .matches(
            "200 \\{\"status\":\"ok\",\"conn_ms\":\\d+\\.\\d{3},\"query_ms\":\\d+\\.\\d{3}\\}");
  }

  @Test
  void wrongPathsAndMethodsAreRefused() throws Exception {
    assertThat(get("/customers/")).isEqualTo("404 {\"error\":\"Not found\"}");
    assertThat(get("/customers/%FF")).isEqualTo("400 {\"error\":\"Invalid customer ID\"}");
    assertThat(answer(Request.of("DELETE", "/customers/ping")))
        .isEqualTo("400 {\"error\":\"Invalid customer ID\"}");
    Response wrong = customers.handle(Request.of("PUT", "/customers"));
    assertThat(text(wrong)).isEqualTo("405 {\"error\":\"Method not allowed\"}");
    assertThat(wrong.headers().first("allow")).contains("GET, HEAD, POST");
  }
}
