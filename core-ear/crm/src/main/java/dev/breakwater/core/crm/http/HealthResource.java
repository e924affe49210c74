package dev.breakwater.core.crm.http;

import dev.breakwater.crm.Health;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Alive is who answers. */
@Path("/healthz")
@Dependent
public class HealthResource {
  @GET
  public Response healthy() {
    return Answers.json(200, Health.OK).build();
  }
}
