package dev.breakwater.core.adapters.security;

import dev.breakwater.core.adapters.rest.Answers;
import dev.breakwater.core.adapters.rest.ErrorCode;
import dev.breakwater.core.adapters.rest.Routes;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers 404 to every path that is no route letter for letter. What passes is judged by the same
 * pattern in the filters behind, so no spelling of a path gets around them.
 */
@Provider
@PreMatching
@Priority(FilterOrder.KNOWN_PATH)
@Dependent
@SuppressWarnings("NullAway.Init") // Jakarta REST makes filters by their empty constructor
public class KnownPathFilter implements ContainerRequestFilter {
  @Inject private Routes routes;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!routes.isKnown(request)) {
      request.abortWith(Answers.error(ErrorCode.NOT_FOUND, "not found"));
    }
  }
}
