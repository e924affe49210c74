package dev.breakwater.edge.gateway;

import dev.breakwater.guest.WarmUp;
import dev.breakwater.guest.http.HttpFunction;
import dev.breakwater.guest.http.Request;
import dev.breakwater.guest.http.Response;

/**
 * Routes each request by its path: health, keys and the public paths go to the core as they are,
 * everything else below {@code /api/} only with a valid token, and nothing else at all.
 */
public final class Gateway implements HttpFunction, WarmUp {
  private final Surroundings surroundings;

  /** With the imported authenticator and the host's client, variables and randomness. */
  public Gateway() {
    this(Surroundings.host());
  }

  Gateway(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Answers samples at build time, so that no request finds a class not ready. */
  @Override
  public void warmUp() {
    Rehearsal.run();
  }

  @Override
  public Response handle(Request request) {
    return new Handling(surroundings).answer(request);
  }
}
