package dev.breakwater.core.crm.gateway;

import dev.breakwater.core.crm.http.Answers;
import dev.breakwater.core.crm.http.RequestText;
import dev.breakwater.crm.Computed;
import dev.breakwater.crm.Fibonacci;
import dev.breakwater.crm.ServerTiming;
import jakarta.enterprise.context.Dependent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Work for the processor alone. */
@Path("/compute")
@Dependent
public class ComputeResource {

  /** 200 or 400. */
  @GET
  public Response compute(@Context HttpServletRequest request) {
    return Answers.to(
        Fibonacci.n(RequestText.parameter(request, "n")),
        n -> {
          long begin = System.nanoTime();
          long result = Fibonacci.modulo64(n);
          Computed computed = new Computed(n, result, System.nanoTime() - begin);
          return Answers.json(200, computed.json())
              .header(ServerTiming.HEADER, computed.timing())
              .build();
        });
  }
}
