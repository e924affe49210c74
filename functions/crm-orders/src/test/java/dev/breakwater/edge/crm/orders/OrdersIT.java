package dev.breakwater.edge.crm.orders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.edge.crm.Surroundings;
import dev.breakwater.guest.Log;
import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.Call;
import dev.breakwater.guest.http.HttpException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Class and component on a PostgreSQL that never answers a query without a row. */
@ComponentTest("target/crm-orders.wasm")
class OrdersIT {
  private static final Path SCHEMA =
      Path.of("../crm-contract/src/main/resources/db/crm/V1__customers_and_orders.sql");

  private static EmbeddedPostgres server;
  private static RealPostgres postgres;

  private final List<Call> asked = new ArrayList<>();
  private final HttpFunction orders;
  private int customersStatus = 200;

  OrdersIT(FunctionHost host) {
    orders =
        host.start(
            HostServices.none()
                .withPostgres(new NoRowNoAnswer(postgres))
                .withHttp(this::customers)
                .withVariables(OrdersIT::variable),
            OrdersIT::plain);
  }

  private static Optional<String> variable(String name) {
    return switch (name) {
      case "db_url" ->
          Optional.of("postgres://postgres@localhost:" + server.getPort() + "/postgres");
      case "customer_service_url" -> Optional.of("http://customers:8001");
      default -> Optional.empty();
    };
  }

  private Response customers(Call call) throws HttpException {
    asked.add(call);
    if (customersStatus == 0) {
      throw new HttpException("connection-refused");
    }
    return Response.json(customersStatus, "{}");
  }

  private static HttpFunction plain(HostServices given) {
    return new Orders(
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
  void oneCustomer() throws Exception {
    execute("TRUNCATE customers, orders RESTART IDENTITY");
    execute("INSERT INTO customers (name, email) VALUES ('Ada', 'a@b')");
  }

  private static void execute(String sql) throws Exception {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String answer(Request request) throws Exception {
    return text(orders.handle(request));
  }

  private static String text(Response response) throws Exception {
    return response.status() + " " + response.body().text(100_000);
  }

  private static Request order(long customerId) {
    String body = "{\"customer_id\":" + customerId + ",\"product\":\"žluť\",\"quantity\":2}";
    return Request.of("POST", "/orders").withBody(Body.of(body));
  }

  @Test
  void anOrderIsCreatedFoundAndListed() throws Exception {
    String json = "{\"id\":1,\"customer_id\":1,\"product\":\"žluť\",\"quantity\":2}";
    assertThat(answer(Request.of("GET", "/orders"))).isEqualTo("200 []");
    Response created = orders.handle(order(1).plusHeader("x-request-id", "r-1"));
    assertThat(created.headers().first("server-timing").orElseThrow())
        .matches(
            "conn;dur=\\d+\\.\\d, verify;dur=\\d+\\.\\d, query;dur=\\d+\\.\\d, ser;dur=\\d+\\.\\d");
    assertThat(text(created)).isEqualTo("201 " + json);
    assertThat(answer(Request.of("GET", "/orders/1"))).isEqualTo("200 " + json);
    assertThat(answer(Request.of("GET", "/orders"))).isEqualTo("200 [" + json + "]");
    assertThat(answer(Request.of("GET", "/orders/2")))
        .isEqualTo("404 {\"error\":\"Order not found\"}");
    assertThat(asked).hasSize(1);
    assertThat(asked.getFirst().method() + asked.getFirst().target()).isEqualTo("GET/customers/1");
    assertThat(asked.getFirst().headers().first("x-request-id")).contains("r-1");
  }

  @Test
  void theOtherServiceSaysWhetherThereIsACustomer() throws Exception {
    customersStatus = 404;
    assertThat(answer(order(1))).isEqualTo("400 {\"error\":\"Customer not found\"}");
    customersStatus = 500;
    assertThat(answer(order(1))).isEqualTo("502 {\"error\":\"Customer service unavailable\"}");
    customersStatus = 0;
    assertThat(answer(order(1))).isEqualTo("502 {\"error\":\"Customer service unavailable\"}");
    assertThat(answer(Request.of("GET", "/orders"))).isEqualTo("200 []");
  }

  @Test
  void aCustomerWhoWentSinceIsNotFound() throws Exception {
    assertThat(answer(order(2))).isEqualTo("400 {\"error\":\"Customer not found\"}");
    assertThat(answer(Request.of("GET", "/orders"))).isEqualTo("200 []");
  }

  @Test
  void whatIsWrongIsSaidBeforeAnybodyIsAsked() throws Exception {
    assertThat(answer(order(0))).isEqualTo("400 {\"error\":\"customer_id must be positive\"}");
    assertThat(answer(Request.of("GET", "/orders/x")))
        .isEqualTo("400 {\"error\":\"Invalid order ID\"}");
    assertThat(asked).isEmpty();
  }

  @Test
  void ordersAreNotDeleted() throws Exception {
    Response refused = orders.handle(Request.of("DELETE", "/orders/1"));
    assertThat(text(refused)).isEqualTo("405 {\"error\":\"Method not allowed\"}");
    assertThat(refused.headers().first("allow")).contains("GET, HEAD");
  }

  @Test
  void aPageLeadsToTheNext() throws Exception {
    for (int i = 0; i < 3; i++) {
      orders.handle(order(1));
    }
    assertThat(orders.handle(Request.of("GET", "/orders?limit=2")).headers().first("link"))
        .contains("</orders?limit=2&after=2>; rel=\"next\"");
    assertThat(answer(Request.of("GET", "/orders?limit=2&after=2"))).startsWith("200 [{\"id\":3,");
  }
}
