package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.adapters.health.Checks;
import dev.breakwater.core.adapters.health.Checks.Report;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/**
 * {@code /health} is the contract's constant; {@code /health/started}, {@code /health/live} and
 * {@code /health/ready} answer as MicroProfile Health 4.0 does. Liberty's own feature would take
 * the whole of {@code /health}.
 */
@Path("/health")
@Dependent
public class HealthResource {
  private final Checks checks;

  @Inject
  public HealthResource(Checks checks) {
    this.checks = checks;
  }

  /** 200 whatever the state of anything behind. */
  @GET
  public Response health() {
    return Answers.json(Status.OK, Json.createObjectBuilder().add("status", "ok").build());
  }

  /** 200, or 503 until the bucket is found; before its schema is up to date nothing answers. */
  @GET
  @Path("/started")
  public Response started() {
    return answer(checks.startup());
  }

  /** 200, or 503 when the process should be restarted. */
  @GET
  @Path("/live")
  public Response live() {
    return answer(checks.liveness());
  }

  /** 200, or 503 when no requests should be sent here for now. */
  @GET
  @Path("/ready")
  public Response ready() {
    return answer(checks.readiness());
  }

  private static Response answer(Report report) {
    return Answers.json(report.up() ? Status.OK : Status.SERVICE_UNAVAILABLE, report.json());
  }
}
