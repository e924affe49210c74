package dev.breakwater.core.crm.customers;

import dev.breakwater.core.crm.http.Answers;
import dev.breakwater.core.crm.http.RequestText;
import dev.breakwater.core.crm.store.Asked;
import dev.breakwater.core.crm.store.Customers;
import dev.breakwater.crm.CrmError;
import dev.breakwater.crm.Customer;
import dev.breakwater.crm.Health;
import dev.breakwater.crm.Ids;
import dev.breakwater.crm.NewCustomer;
import dev.breakwater.crm.Page;
import dev.breakwater.crm.ServerTiming;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Keeps customers. */
@Path("/customers")
@Dependent
public class CustomerResource {
  /** An escaped slash is no end of a segment; routes are judged before. */
  private static final String ONE = "/{id: .+}";

  private static final String LIST = "/customers";
  private static final String PING = "ping";

  private final Customers customers;

  /** The gateway's server looks at this class too, and knows no store. */
  @Inject
  public CustomerResource(Instance<Customers> customers) {
    this.customers = customers.get();
  }

  /** 200 or 400. */
  @GET
  public Response list(@Context HttpServletRequest request) {
    return Answers.to(
        Page.of(RequestText.parameter(request, "limit"), RequestText.parameter(request, "after")),
        this::list);
  }

  private Response list(Page page) {
    Asked<List<Customer>> asked = customers.list(page);
    Response.ResponseBuilder answer =
        Answers.timed(200, asked.timing(), () -> Customer.json(page.cut(asked.value())));
    page.next(LIST, asked.value(), Customer::id)
        .ifPresent(next -> answer.header(HttpHeaders.LINK, next));
    return answer.build();
  }

  /** 201 or 400. */
  @POST
  public Response create(@Context HttpServletRequest request) {
    return Answers.to(NewCustomer.read(RequestText.body(request)), this::create);
  }

  private Response create(NewCustomer customer) {
    Asked<Customer> created = customers.create(customer);
    return Answers.timed(201, created.timing(), created.value()::json).build();
  }

  /** 200, 400 or 404; {@code ping} is an id to all methods but this one. */
  @GET
  @Path(ONE)
  public Response one(@Context HttpServletRequest request) {
    String segment = RequestText.lastSegment(request);
    return segment.equals(PING) ? ping() : Answers.to(Ids.customer(segment), this::one);
  }

  /** To write so little takes no time, here as in the reference system. */
  private Response ping() {
    Asked<Boolean> asked = customers.ping();
    return Answers.json(200, Health.ping(asked.connNanos(), asked.queryNanos()))
        .header(ServerTiming.HEADER, asked.timing().plus(ServerTiming.SER, 0).header())
        .build();
  }

  private Response one(long id) {
    Asked<Optional<Customer>> found = customers.find(id);
    return found
        .value()
        .map(customer -> Answers.timed(200, found.timing(), customer::json).build())
        .orElseGet(() -> Answers.error(CrmError.CUSTOMER_NOT_FOUND));
  }

  /** 204, 400, 404 or 409. */
  @DELETE
  @Path(ONE)
  public Response delete(@Context HttpServletRequest request) {
    return Answers.to(Ids.customer(RequestText.lastSegment(request)), this::delete);
  }

  private Response delete(long id) {
    Optional<Asked<Boolean>> deleted = customers.delete(id);
    if (deleted.isEmpty()) {
      return Answers.error(CrmError.CUSTOMER_HAS_ORDERS);
    }
    return deleted.get().value()
        ? Response.noContent().header(ServerTiming.HEADER, deleted.get().timing().header()).build()
        : Answers.error(CrmError.CUSTOMER_NOT_FOUND);
  }
}
