package dev.breakwater.edge.crm.orders;

import dev.breakwater.crm.CrmError;
import dev.breakwater.crm.CustomerLookup;
import dev.breakwater.crm.Ids;
import dev.breakwater.crm.Limits;
import dev.breakwater.crm.NewOrder;
import dev.breakwater.crm.Order;
import dev.breakwater.crm.Page;
import dev.breakwater.crm.ServerTiming;
import dev.breakwater.edge.crm.Answers;
import dev.breakwater.edge.crm.CrmService;
import dev.breakwater.edge.crm.Rehearsal;
import dev.breakwater.edge.crm.Session;
import dev.breakwater.edge.crm.Surroundings;
import dev.breakwater.edge.crm.Upstream;
import dev.breakwater.guest.WarmUp;
import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.HttpException;
import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import dev.breakwater.guest.http.Routes;
import dev.breakwater.guest.postgres.PostgresException;
import dev.breakwater.guest.postgres.Row;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps orders of customers whom the customers' service knows. */
public final class Orders implements HttpFunction, WarmUp {
  /** A host may wait 5 s for a connection to the database. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Surroundings surroundings;
  private final CrmService service;
  private final Routes routes =
      Routes.empty()
          .get("/healthz", (request, path) -> Answers.healthy())
          .get("/orders", (request, path) -> list(request))
          .post("/orders", (request, path) -> create(request))
          .get("/orders/{id}", (request, path) -> one(path.value("id")))
          .withRefusals(status -> Answers.error(refusal(status)));

  /** With the host's database and upstreams. */
  public Orders() {
    this(Surroundings.host());
  }

  Orders(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.service = new CrmService("crm-orders", surroundings, routes);
  }

  private static CrmError refusal(int status) {
    return switch (status) {
      case 400 -> CrmError.INVALID_ORDER_ID;
      case 405 -> CrmError.METHOD_NOT_ALLOWED;
      default -> CrmError.NOT_FOUND;
    };
  }

  @Override
  public Response handle(Request request) {
    return service.handle(request);
  }

  @Override
  public void warmUp() {
    Row row =
        new Row(List.of("id", "customer_id", "product", "quantity"), List.of(1L, 1L, "a", 1L));
    Orders sample = new Orders(Rehearsal.surroundings(row));
    String order = "{\"customer_id\":1,\"product\":\"a\",\"quantity\":1}";
    sample.handle(Request.of("GET", "/orders?limit=1"));
    sample.handle(Request.of("POST", "/orders").withBody(Body.of(order)));
  }

  private Response list(Request request) throws Exception {
    return Answers.to(Page.of(request.parameter("limit"), request.parameter("after")), this::list);
  }

  private Response list(Page page) throws PostgresException {
    try (Session session = Session.open(surroundings)) {
      List<Order> rows = new ArrayList<>();
      for (Row row : session.query(Statements.LIST, page.after(), (long) page.rows())) {
        order(row).ifPresent(rows::add);
      }
      Response answer = session.answer(200, session.timing(), () -> Order.json(page.cut(rows)));
      return page.next("/orders", rows, Order::id)
          .map(next -> answer.withHeader("Link", next))
          .orElse(answer);
    }
  }

  private Response create(Request request) throws Exception {
    byte[] body = request.body().bytes(Limits.MAX_BODY_BYTES);
    return Answers.to(NewOrder.read(body), order -> verified(order, CrmService.requestId(request)));
  }

  private Response verified(NewOrder order, String requestId) throws IOException {
    long begin = surroundings.nanoTime().getAsLong();
    Optional<CrmError> refusal = refusal(order.customerId(), requestId);
    long verifyNanos = surroundings.nanoTime().getAsLong() - begin;
    return refusal.isPresent() ? Answers.error(refusal.get()) : created(order, verifyNanos);
  }

  /** What the customers' service has against an order. */
  private Optional<CrmError> refusal(long customerId, String requestId) throws IOException {
    Upstream customers = Upstream.named("customer_service_url", PATIENCE, surroundings);
    try {
      Response answer =
          customers.send(
              customers
                  .call("GET", "/customers/" + customerId)
                  .withHeader("x-request-id", requestId));
      answer.body().stream().close();
      return CustomerLookup.refusal(answer.status());
    } catch (HttpException e) {
      surroundings.log().failure(e);
      return Optional.of(CrmError.CUSTOMER_SERVICE_UNAVAILABLE);
    }
  }

  private Response created(NewOrder order, long verifyNanos) throws PostgresException {
    try (Session session = Session.open(surroundings)) {
      Row row =
          session
              .query(Statements.CREATE, order.customerId(), order.product(), order.quantity())
              .getFirst();
      if (row.isNull("id")) {
        return Answers.error(CrmError.UNKNOWN_CUSTOMER); // deleted since it was verified
      }
      Order created =
          new Order(row.int64("id"), order.customerId(), order.product(), order.quantity());
      ServerTiming timing =
          ServerTiming.empty()
              .plus(ServerTiming.CONN, session.connNanos())
              .plus(ServerTiming.VERIFY, verifyNanos)
              .plus(ServerTiming.QUERY, session.queryNanos());
      return session.answer(201, timing, created::json);
    }
  }

  private Response one(String segment) throws Exception {
    return Answers.to(Ids.order(segment), this::one);
  }

  private Response one(long id) throws PostgresException {
    try (Session session = Session.open(surroundings)) {
      Optional<Order> found = order(session.query(Statements.FIND, id).getFirst());
      return found.isPresent()
          ? session.answer(200, session.timing(), found.get()::json)
          : Answers.error(CrmError.ORDER_NOT_FOUND);
    }
  }

  private static Optional<Order> order(Row row) {
    return row.isNull("id")
        ? Optional.empty()
        : Optional.of(
            new Order(
                row.int64("id"),
                row.int64("customer_id"),
                row.text("product"),
                row.int64("quantity")));
  }
}
