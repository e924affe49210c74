package dev.breakwater.edge.crm.gateway;

import dev.breakwater.crm.Computed;
import dev.breakwater.crm.CrmError;
import dev.breakwater.crm.Fibonacci;
import dev.breakwater.crm.ServerTiming;
import dev.breakwater.edge.crm.Answers;
import dev.breakwater.edge.crm.CrmService;
import dev.breakwater.edge.crm.Rehearsal;
import dev.breakwater.edge.crm.Surroundings;
import dev.breakwater.guest.WarmUp;
import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;
import dev.breakwater.guest.http.Routes;
import dev.breakwater.guest.postgres.Row;
import java.util.List;
import java.util.Optional;

/** Hands customers and orders on to their services, and computes. */
public final class CrmGateway implements HttpFunction, WarmUp {
  private final Surroundings surroundings;
  private final CrmService service;
  private final Routes routes =
      Routes.empty()
          .get("/healthz", (request, path) -> Answers.healthy())
          .get("/compute", (request, path) -> compute(request))
          .withRefusals(status ->
              Answers.error(status == 405 ? CrmError.METHOD_NOT_ALLOWED : CrmError.NOT_FOUND));

  /** With the host's upstreams. */
  public CrmGateway() {
    this(Surroundings.host());
  }

  CrmGateway(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.service = new CrmService("crm-gateway", surroundings, this::answer);
  }

  @Override
  public Response handle(Request request) {
    return service.handle(request);
  }

  @Override
  public void warmUp() {
    CrmGateway sample = new CrmGateway(Rehearsal.surroundings(new Row(List.of(), List.of())));
    sample.handle(Request.of("GET", "/compute?n=90"));
    sample.handle(Request.of("GET", "/customers/1?a=b"));
    sample.handle(Request.of("GET", "/unknown"));
  }

  private Response answer(Request request) throws Exception {
    Optional<Forwarding> forwarding = Forwarding.of(request.path());
    return forwarding.isPresent()
        ? forwarding.get().forward(request, surroundings)
        : routes.handle(request);
  }

  private Response compute(Request request) throws Exception {
    return Answers.to(
        Fibonacci.n(request.parameter("n")),
        n -> {
          long begin = surroundings.nanoTime().getAsLong();
          long result = Fibonacci.modulo64(n);
          Computed computed = new Computed(n, result, surroundings.nanoTime().getAsLong() - begin);
          return Response.json(200, computed.json())
              .withHeader(ServerTiming.HEADER, computed.timing());
        });
  }
}
