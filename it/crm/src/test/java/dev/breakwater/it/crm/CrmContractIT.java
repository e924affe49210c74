package dev.breakwater.it.crm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.local.Crm;
import dev.breakwater.local.CrmPart;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/crm.md} promises, of every variant, and that no two of them differ. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.breakwater.it.crm.CrmTarget#all")
class CrmContractIT {
  private static final Differences DIFFERENCES = new Differences();
  private static final long NOBODY = 999_999_999_999L;
  private static final String DUR = ";dur=\\d+\\.\\d";
  private static final String CONN_QUERY = "conn" + DUR + ", query" + DUR;
  private static final String CONN_QUERY_SER = CONN_QUERY + ", ser" + DUR;

  @SuppressWarnings("NullAway.Init") // by start, if all parts come up
  private static CrmTarget.Reached reached;

  private final CrmClient crm;

  CrmContractIT(CrmTarget target) {
    this.crm = new CrmClient(target, reached.gateway(), DIFFERENCES);
  }

  @BeforeParameterizedClassInvocation
  static void start(CrmTarget target) throws InterruptedException {
    reached = target.reach();
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    if (reached != null) {
      reached.close();
    }
  }

  @AfterAll
  static void noTwoVariantsDiffer() {
    System.out.println("| request | variant | answer |\n|---|---|---|\n" + DIFFERENCES.table());
    assertThat(DIFFERENCES.table()).isEmpty();
  }

  @BeforeEach
  void name(TestInfo test) {
    DIFFERENCES.begin(test.getTestMethod().orElseThrow().getName() + test.getDisplayName());
  }

  /** The system that the suite has started, whose parts it may stop. */
  private static Crm started() {
    Assumptions.assumeTrue(reached.started().isPresent(), "the system runs by itself");
    return reached.started().orElseThrow();
  }

  private static void isSuccess(Response response, int status, String timing) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
    assertThat(response.header("Server-Timing")).matches(timing);
    assertThat(response.header("X-Request-Id")).isNotEmpty();
  }

  private static void isRefused(Response response, int status, String error) {
    assertThat(response.asString()).isEqualTo("{\"error\":\"" + error + "\"}");
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.contentType()).startsWith("application/json");
    assertThat(response.header("Server-Timing")).isNull();
  }

  private static List<String> allowed(Response response) {
    return List.of(response.header("Allow").split(", *", -1));
  }

  private static String customer(String name, String email) {
    return "{\"name\":\"" + name + "\",\"email\":\"" + email + "\"}";
  }

  @Test
  void theGatewayIsHealthy() {
    Response response = crm.get("/healthz");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.asString()).isEqualTo("{\"status\":\"ok\"}");
    assertThat(response.header("Server-Timing")).isNull();
  }

  @Test
  void eachServiceIsHealthyByItself() {
    for (CrmPart part : CrmPart.values()) {
      Response response = crm.at(started().address(part)).get("/healthz");
      assertThat(response.asString()).isEqualTo("{\"status\":\"ok\"}");
      assertThat(response.statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "?n=0, 0, 0",
    "?n=1, 1, 1",
    "?n=10, 10, 55",
    "?n=50, 50, 12586269025",
    "?n=93, 93, 12200160415121876738",
    "?n=94, 94, 1293530146158671551",
    "?n=100, 100, 3736710778780434371",
    "'', 1000, 817770325994397771",
    "?n=10000, 10000, 15574651946073070043"
  })
  void computedNumbersAreThoseOfTheReference(String query, long n, String result) {
    Response response = crm.get("/compute" + query);
    isSuccess(response, 200, "compute;dur=\\d+\\.\\d{3}");
    assertThat(response.asString())
        .matches(
            "\\{\"n\":" + n + ",\"result\":\"" + result + "\",\"compute_ms\":\\d+\\.\\d{3}\\}");
  }

  @Test
  void anNThatIsNoneOrTooLargeIsRefused() {
    for (String n : new String[] {"abc", "-1", "", "1.5", "10000001", "18446744073709551616"}) {
      isRefused(crm.get("/compute?n=" + n), 400, "n must be a whole number from 0 to 10000000");
    }
    assertThat(crm.get("/compute?n=10000000").statusCode()).isEqualTo(200);
  }

  @Test
  void aCustomerIsCreatedFoundListedAndDeleted() {
    Response created = crm.post("/customers", customer("Ada", "ada@example.com"));
    isSuccess(created, 201, CONN_QUERY_SER);
    long id = created.jsonPath().getLong("id");
    String json = "{\"id\":" + id + ",\"name\":\"Ada\",\"email\":\"ada@example.com\"}";
    assertThat(created.asString()).isEqualTo(json);
    assertThat(created.contentType()).startsWith("application/json");

    Response found = crm.get("/customers/" + id);
    isSuccess(found, 200, CONN_QUERY_SER);
    assertThat(found.asString()).isEqualTo(json);

    Response list = crm.get("/customers?limit=1&after=" + (id - 1));
    isSuccess(list, 200, CONN_QUERY_SER);
    assertThat(list.asString()).isEqualTo("[" + json + "]");

    Response deleted = crm.delete("/customers/" + id);
    isSuccess(deleted, 204, CONN_QUERY);
    assertThat(deleted.asString()).isEmpty();
    isRefused(crm.get("/customers/" + id), 404, "Customer not found");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    isRefused(crm.get("/customers/" + NOBODY), 404, "Customer not found");
    isRefused(crm.delete("/customers/" + NOBODY), 404, "Customer not found");
    isRefused(crm.get("/customers/-1"), 404, "Customer not found");
    isRefused(crm.get("/orders/" + NOBODY), 404, "Order not found");
  }

  @Test
  void anIdThatIsNoneIsRefused() {
    for (String id : new String[] {"not-a-number", "1.0", "9223372036854775808", "%FF"}) {
      isRefused(crm.get("/customers/" + id), 400, "Invalid customer ID");
      isRefused(crm.delete("/customers/" + id), 400, "Invalid customer ID");
      isRefused(crm.get("/orders/" + id), 400, "Invalid order ID");
    }
    isRefused(crm.delete("/customers/ping"), 400, "Invalid customer ID");
  }

  @Test
  void thePingTimesTheDatabase() {
    Response response = crm.get("/customers/ping");
    isSuccess(response, 200, CONN_QUERY + ", ser;dur=0\\.0");
    assertThat(response.asString())
        .matches("\\{\"status\":\"ok\",\"conn_ms\":\\d+\\.\\d{3},\"query_ms\":\\d+\\.\\d{3}\\}");
  }

  @Test
  void whatIsNoJsonOfTheRightTypesIsInvalid() {
    for (String body :
        new String[] {"not json", "", "[]", "{\"name\":1,\"email\":\"a@b\"}", "{} {}"}) {
      isRefused(crm.post("/customers", body), 400, "Invalid JSON");
    }
    for (String number : new String[] {"1.5", "1.0", "\"1\"", "9223372036854775808"}) {
      String body = "{\"customer_id\":" + number + ",\"product\":\"p\",\"quantity\":1}";
      isRefused(crm.post("/orders", body), 400, "Invalid JSON");
    }
    byte[] noUtf8 = customer("?", "a@b").getBytes(StandardCharsets.UTF_8);
    noUtf8[9] = (byte) 0xff;
    isRefused(crm.request().body(noUtf8).post("/customers"), 400, "Invalid JSON");
  }

  @Test
  void theRulesOfACustomerHoldInTheirOrder() {
    String required = "name and email are required";
    for (String body :
        new String[] {
          "{}",
          "{\"name\":\"Ada\"}",
          "{\"name\":null,\"email\":\"a@b\"}",
          customer("", "a@b"),
          customer(" ", "a@b"),
          customer("Ada", "")
        }) {
      isRefused(crm.post("/customers", body), 400, required);
    }
    isRefused(
        crm.post("/customers", customer("a".repeat(256), "none")),
        400,
        "name must be 255 characters or less");
    for (String email : new String[] {"none", "a".repeat(254) + "@b", "@", "a b@c"}) {
      isRefused(crm.post("/customers", customer("Ada", email)), 400, "invalid email format");
    }
    assertThat(crm.post("/customers", customer("a".repeat(255), "žluť@b")).statusCode())
        .isEqualTo(201);
  }

  @Test
  void anOrderIsCreatedFoundAndListed() {
    long customer = crm.newCustomer();
    Response created = crm.order(customer, Long.MAX_VALUE);
    isSuccess(created, 201, "conn" + DUR + ", verify" + DUR + ", query" + DUR + ", ser" + DUR);
    long id = created.jsonPath().getLong("id");
    String json =
        "{\"id\":%d,\"customer_id\":%d,\"product\":\"Engine\",\"quantity\":9223372036854775807}"
            .formatted(id, customer);
    assertThat(created.asString()).isEqualTo(json);

    Response found = crm.get("/orders/" + id);
    isSuccess(found, 200, CONN_QUERY_SER);
    assertThat(found.asString()).isEqualTo(json);

    Response list = crm.get("/orders?limit=1&after=" + (id - 1));
    isSuccess(list, 200, CONN_QUERY_SER);
    assertThat(list.asString()).isEqualTo("[" + json + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                            | customer_id, product, and quantity are required
          {"customer_id":0}                             | customer_id must be positive
          {"customer_id":-1,"product":"","quantity":0}  | customer_id must be positive
          {"customer_id":1,"product":"","quantity":0}   | customer_id, product, and quantity are required
          {"customer_id":1,"product":"p"}               | customer_id, product, and quantity are required
          {"customer_id":1,"product":"p","quantity":0}  | quantity must be positive
          {"customer_id":1,"product":"p","quantity":-5} | quantity must be positive
          """)
  void theRulesOfAnOrderHoldInTheirOrder(String body, String error) {
    isRefused(crm.post("/orders", body), 400, error);
  }

  @Test
  void aProductHasAnEnd() {
    String body = "{\"customer_id\":1,\"product\":\"" + "p".repeat(256) + "\",\"quantity\":0}";
    isRefused(crm.post("/orders", body), 400, "product must be 255 characters or less");
  }

  @Test
  void anOrderForNobodyIsRefused() {
    isRefused(crm.order(NOBODY, 1), 400, "Customer not found");
  }

  @Test
  void aCustomerWithOrdersIsNotDeleted() {
    long customer = crm.newCustomer();
    assertThat(crm.order(customer, 1).statusCode()).isEqualTo(201);
    isRefused(crm.delete("/customers/" + customer), 409, "Customer has orders");
    assertThat(crm.get("/customers/" + customer).statusCode()).isEqualTo(200);
  }

  @Test
  void aWrongMethodIsToldTheRightOnes() {
    for (String[] wrong :
        new String[][] {
          {"PUT", "/customers", "GET", "POST"},
          {"PATCH", "/customers/1", "GET", "DELETE"},
          {"DELETE", "/orders", "GET", "POST"},
          {"DELETE", "/orders/1", "GET"},
          {"POST", "/compute", "GET"},
          {"POST", "/healthz", "GET"}
        }) {
      Response response = crm.send(wrong[0], wrong[1]);
      isRefused(response, 405, "Method not allowed");
      assertThat(allowed(response))
          .contains(List.of(wrong).subList(2, wrong.length).toArray(String[]::new));
    }
  }

  @Test
  void pathsAreComparedSegmentBySegment() {
    for (String path :
        new String[] {
          "/", "/unknown", "/customersX", "/customers/", "/customers/1/x", "/orders/", "/orders/1/x"
        }) {
      isRefused(crm.get(path), 404, "Not found");
    }
  }

  @Test
  void servicesKnowNoOtherPathsEither() {
    for (CrmPart part : List.of(CrmPart.CUSTOMERS, CrmPart.ORDERS)) {
      CrmClient service = crm.at(started().address(part));
      for (String path : new String[] {"/", "/foo", "/compute", "/customers/1/x", "/orders/"}) {
        isRefused(service.get(path), 404, "Not found");
      }
    }
  }

  @Test
  void aListIsAPageThatLeadsToTheNext() {
    long first = crm.newCustomer();
    long second = crm.newCustomer();
    String begin = "/customers?limit=1&after=" + (first - 1);
    Response page = crm.get(begin);
    assertThat(page.jsonPath().getList("id", Long.class)).containsExactly(first);
    assertThat(page.header("Link"))
        .isEqualTo("</customers?limit=1&after=" + first + ">; rel=\"next\"");
    Response next = crm.get("/customers?limit=200&after=" + first);
    assertThat(next.jsonPath().getList("id", Long.class)).contains(second).isSorted();
    assertThat(next.header("Link")).isNull();
    isRefused(crm.get("/orders?limit=0"), 400, "limit must be a whole number from 1 to 200");
    isRefused(crm.get("/orders?after=x"), 400, "after must be a whole number of 0 or more");
  }

  @Test
  void aBodyHasAnEnd() {
    String body = customer("a".repeat(65_536), "a@b");
    isRefused(crm.post("/customers", body), 413, "Request body is larger than 65536 bytes");
  }

  @Test
  void aRequestHasOneIdInTheLogsOfAllServices() throws Exception {
    String id = UUID.randomUUID().toString();
    long customer = crm.newCustomer();
    String order = "{\"customer_id\":" + customer + ",\"product\":\"p\",\"quantity\":1}";
    Response response = crm.request().header("X-Request-Id", id).body(order).post("/orders");
    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.header("X-Request-Id")).isEqualTo(id);
    for (CrmPart part : CrmPart.values()) {
      assertThat(Files.readString(started().log(part)))
          .as("%s", part)
          .containsPattern("\\{\"time_ms\":\\d+,\"service\":\"crm-[^\\n]*" + id + "\"\\}");
    }
  }

  /** Each customer gets an order and is deleted at the same time. */
  @Test
  void noRaceLeavesAnOrderOfNobody() throws Exception {
    List<CompletableFuture<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      long customer = crm.newCustomer();
      String order = "{\"customer_id\":" + customer + ",\"product\":\"p\",\"quantity\":1}";
      answers.add(
          CompletableFuture.supplyAsync(
              () -> crm.request().body(order).post("/orders").statusCode()));
      answers.add(
          CompletableFuture.supplyAsync(
              () -> crm.request().delete("/customers/" + customer).statusCode()));
    }
    for (CompletableFuture<Integer> answer : answers) {
      assertThat(answer.get(60, TimeUnit.SECONDS)).isIn(201, 204, 400, 409);
    }
    assertThat(
            number(
                "SELECT count(*) FROM orders o WHERE NOT EXISTS"
                    + " (SELECT 1 FROM customers c WHERE c.id = o.customer_id)"))
        .isZero();
  }

  private static int number(String question) throws SQLException {
    try (Connection database = started().connect();
        Statement sql = database.createStatement();
        ResultSet rows = sql.executeQuery(question)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  @Test
  void eachVariantHasADatabaseWithBothTablesAndAKeyBetweenThem() throws Exception {
    assertThat(
            number(
                "SELECT count(*) FROM pg_database WHERE datname IN ('crm_wasm', 'crm_containers')"))
        .isEqualTo(2);
    assertThat(
            number(
                "SELECT count(*) FROM pg_constraint WHERE contype = 'f'"
                    + " AND conrelid = 'orders'::regclass AND confrelid = 'customers'::regclass"))
        .isEqualTo(1);
  }

  @Test
  void aServiceThatIsAwayIsABadGateway() throws Exception {
    long customer = crm.newCustomer();
    started().killService(CrmPart.CUSTOMERS);
    try {
      isRefused(crm.get("/customers/" + customer), 502, "Upstream unavailable");
      isRefused(crm.post("/customers", customer("Ada", "a@b")), 502, "Upstream unavailable");
      isRefused(crm.order(customer, 1), 502, "Customer service unavailable");
      assertThat(crm.get("/healthz").statusCode()).isEqualTo(200);
    } finally {
      started().startService(CrmPart.CUSTOMERS);
    }
    assertThat(crm.order(customer, 1).statusCode()).isEqualTo(201);
  }

  @Test
  void aDatabaseThatIsAwayIsADatabaseErrorUntilItIsBack() {
    long customer = crm.newCustomer();
    started().stopDatabase();
    try {
      isRefused(crm.get("/customers/" + customer), 500, "Database error");
      isRefused(crm.post("/customers", customer("Ada", "a@b")), 500, "Database error");
      isRefused(crm.get("/orders"), 500, "Database error");
      isRefused(crm.order(customer, 1), 502, "Customer service unavailable");
      isRefused(crm.get("/customers/x"), 400, "Invalid customer ID");
    } finally {
      started().startDatabase();
    }
    assertThat(crm.get("/customers/" + customer).statusCode()).isEqualTo(200);
  }

  /** The groups of the reference's script of errors, check by check. */
  @Test
  void theErrorScriptOfTheReferencePasses() {
    String order = "{\"customer_id\":%d,\"product\":\"Widget\",\"quantity\":%d}";
    Response invalid = crm.post("/customers", "invalid json{{{");
    assertThat(invalid.statusCode()).isEqualTo(400);
    assertThat(invalid.jsonPath().getString("error")).isNotEmpty();
    long customer = crm.newCustomer();
    assertThat(
            Stream.of(
                    crm.post("/customers", "{\"name\":\"Test\"}"),
                    crm.post("/customers", customer("", "test@example.com")),
                    crm.post("/customers", customer("Test", "not-an-email")),
                    crm.get("/customers/999999999"),
                    crm.delete("/customers/999999999"),
                    crm.get("/customers/not-a-number"),
                    crm.post("/orders", order.formatted(999_999_999, 1)),
                    crm.post("/orders", order.formatted(customer, 0)),
                    crm.post("/orders", order.formatted(customer, -1)),
                    crm.get("/orders/999999999"),
                    crm.get("/unknown"),
                    crm.get("/healthz"))
                .map(Response::statusCode))
        .containsExactly(400, 400, 400, 404, 404, 400, 400, 400, 400, 404, 404, 200);
    assertThat(crm.get("/healthz").jsonPath().getString("status")).isEqualTo("ok");
  }
}
