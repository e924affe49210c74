package dev.breakwater.core.crm.orders;

import dev.breakwater.core.crm.http.Answers;
import dev.breakwater.core.crm.http.RequestText;
import dev.breakwater.core.crm.store.Asked;
import dev.breakwater.core.crm.store.Orders;
import dev.breakwater.crm.CrmError;
import dev.breakwater.crm.Ids;
import dev.breakwater.crm.NewOrder;
import dev.breakwater.crm.Order;
import dev.breakwater.crm.Page;
import dev.breakwater.crm.ServerTiming;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Keeps orders of customers whom the customers' service knows. */
@Path("/orders")
@Dependent
public class OrderResource {
  /** An escaped slash is no end of a segment; routes are judged before. */
  private static final String ONE = "/{id: .+}";

  private static final String LIST = "/orders";

  private final Orders orders;
  private final CustomerService customers;

  /** The gateway's server looks at this class too, and knows no store. */
  @Inject
  public OrderResource(Instance<Orders> orders, CustomerService customers) {
    this.orders = orders.get();
    this.customers = customers;
  }

  /** 200 or 400. */
  @GET
  public Response list(@Context HttpServletRequest request) {
    return Answers.to(
        Page.of(RequestText.parameter(request, "limit"), RequestText.parameter(request, "after")),
        this::list);
  }

  private Response list(Page page) {
    Asked<List<Order>> asked = orders.list(page);
    Response.ResponseBuilder answer =
        Answers.timed(200, asked.timing(), () -> Order.json(page.cut(asked.value())));
    page.next(LIST, asked.value(), Order::id)
        .ifPresent(next -> answer.header(HttpHeaders.LINK, next));
    return answer.build();
  }

  /** 201, 400 or 502. The customer is asked for before a connection is taken. */
  @POST
  public Response create(@Context HttpServletRequest request) {
    return Answers.to(
        NewOrder.read(RequestText.body(request)),
        order -> verified(order, RequestText.id(request)));
  }

  private Response verified(NewOrder order, String requestId) {
    long begin = System.nanoTime();
    Optional<CrmError> refusal = customers.refusal(order.customerId(), requestId);
    long verifyNanos = System.nanoTime() - begin;
    return refusal.map(Answers::error).orElseGet(() -> created(order, verifyNanos));
  }

  /** The customer may be gone since it was asked for: the foreign key knows. */
  private Response created(NewOrder order, long verifyNanos) {
    return orders
        .create(order)
        .map(created ->
            Answers.timed(201, timing(created, verifyNanos), created.value()::json).build())
        .orElseGet(() -> Answers.error(CrmError.UNKNOWN_CUSTOMER));
  }

  private static ServerTiming timing(Asked<Order> created, long verifyNanos) {
    return ServerTiming.empty()
        .plus(ServerTiming.CONN, created.connNanos())
        .plus(ServerTiming.VERIFY, verifyNanos)
        .plus(ServerTiming.QUERY, created.queryNanos());
  }

  /** 200, 400 or 404. */
  @GET
  @Path(ONE)
  public Response one(@Context HttpServletRequest request) {
    return Answers.to(Ids.order(RequestText.lastSegment(request)), this::one);
  }

  private Response one(long id) {
    Asked<Optional<Order>> found = orders.find(id);
    return found
        .value()
        .map(order -> Answers.timed(200, found.timing(), order::json).build())
        .orElseGet(() -> Answers.error(CrmError.ORDER_NOT_FOUND));
  }
}
