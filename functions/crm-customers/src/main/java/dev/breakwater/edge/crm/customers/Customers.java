package dev.breakwater.edge.crm.customers;

import dev.breakwater.crm.CrmError;
import dev.breakwater.crm.Customer;
import dev.breakwater.crm.Health;
import dev.breakwater.crm.Ids;
import dev.breakwater.crm.Limits;
import dev.breakwater.crm.NewCustomer;
import dev.breakwater.crm.Page;
import dev.breakwater.crm.ServerTiming;
import dev.breakwater.edge.crm.Answers;
import dev.breakwater.edge.crm.CrmService;
import dev.breakwater.edge.crm.Rehearsal;
import dev.breakwater.edge.crm.Session;
import dev.breakwater.edge.crm.Surroundings;
import dev.breakwater.guest.WarmUp;
import dev.breakwater.guest.http.Body;
import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import dev.breakwater.guest.http.Routes;
import dev.breakwater.guest.postgres.PostgresException;
import dev.breakwater.guest.postgres.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps customers. */
public final class Customers implements HttpFunction, WarmUp {
  private final Surroundings surroundings;
  private final CrmService service;
  private final Routes routes =
      Routes.empty()
          .get("/healthz", (request, path) -> Answers.healthy())
          .get("/customers/ping", (request, path) -> ping())
          .get("/customers", (request, path) -> list(request))
          .post("/customers", (request, path) -> create(request))
          .get("/customers/{id}", (request, path) -> one(path.value("id")))
          .delete("/customers/{id}", (request, path) -> delete(path.value("id")))
          .withRefusals(status -> Answers.error(refusal(status)));

  /** With the host's database. */
  public Customers() {
    this(Surroundings.host());
  }

  Customers(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.service = new CrmService("crm-customers", surroundings, routes);
  }

  private static CrmError refusal(int status) {
    return switch (status) {
      case 400 -> CrmError.INVALID_CUSTOMER_ID;
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
    Row row = new Row(List.of("id", "name", "email"), List.of(1L, "a", "a@b"));
    Customers sample = new Customers(Rehearsal.surroundings(row));
    sample.handle(Request.of("GET", "/customers?limit=1"));
    sample.handle(
        Request.of("POST", "/customers").withBody(Body.of("{\"name\":\"a\",\"email\":\"a@b\"}")));
  }

  private Response ping() throws PostgresException {
    try (Session session = Session.open(surroundings)) {
      session.query(Statements.PING);
      String json = Health.ping(session.connNanos(), session.queryNanos());
      return Response.json(200, json)
          .withHeader(ServerTiming.HEADER, session.timing().plus(ServerTiming.SER, 0).header());
    }
  }

  private Response list(Request request) throws Exception {
    return Answers.to(Page.of(request.parameter("limit"), request.parameter("after")), this::list);
  }

  private Response list(Page page) throws PostgresException {
    try (Session session = Session.open(surroundings)) {
      List<Customer> rows = new ArrayList<>();
      for (Row row : session.query(Statements.LIST, page.after(), (long) page.rows())) {
        customer(row).ifPresent(rows::add);
      }
      Response answer = session.answer(200, session.timing(), () -> Customer.json(page.cut(rows)));
      return page.next("/customers", rows, Customer::id)
          .map(next -> answer.withHeader("Link", next))
          .orElse(answer);
    }
  }

  private Response create(Request request) throws Exception {
    byte[] body = request.body().bytes(Limits.MAX_BODY_BYTES);
    return Answers.to(NewCustomer.read(body), this::create);
  }

  private Response create(NewCustomer created) throws PostgresException {
    try (Session session = Session.open(surroundings)) {
      long id =
          session.query(Statements.CREATE, created.name(), created.email()).getFirst().int64("id");
      Customer customer = new Customer(id, created.name(), created.email());
      return session.answer(201, session.timing(), customer::json);
    }
  }

  private Response one(String segment) throws Exception {
    return Answers.to(Ids.customer(segment), this::one);
  }

  private Response one(long id) throws PostgresException {
    try (Session session = Session.open(surroundings)) {
      Optional<Customer> found = customer(session.query(Statements.FIND, id).getFirst());
      return found.isPresent()
          ? session.answer(200, session.timing(), found.get()::json)
          : Answers.error(CrmError.CUSTOMER_NOT_FOUND);
    }
  }

  private static Optional<Customer> customer(Row row) {
    return row.isNull("id")
        ? Optional.empty()
        : Optional.of(new Customer(row.int64("id"), row.text("name"), row.text("email")));
  }

  private Response delete(String segment) throws Exception {
    return Answers.to(Ids.customer(segment), this::delete);
  }

  private Response delete(long id) throws PostgresException {
    try (Session session = Session.open(surroundings)) {
      Row row = deleted(session, id);
      if (row.bool("deleted")) {
        return Response.of(204).withHeader(ServerTiming.HEADER, session.timing().header());
      }
      return Answers.error(
          row.bool("found") ? CrmError.CUSTOMER_HAS_ORDERS : CrmError.CUSTOMER_NOT_FOUND);
    }
  }

  /**
   * An order that comes while the statement runs is not seen by it, and the foreign key refuses;
   * asked again, it is seen.
   */
  private static Row deleted(Session session, long id) throws PostgresException {
    try {
      return session.query(Statements.DELETE, id).getFirst();
    } catch (PostgresException e) {
      return session.query(Statements.DELETE, id).getFirst();
    }
  }
}
