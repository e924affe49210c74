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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.SortedSet;

/** Answers 405 to a method that the path does not have, once the caller may know the path. */
@Provider
@PreMatching
@Priority(FilterOrder.METHOD)
@Dependent
@SuppressWarnings("NullAway.Init") // Jakarta REST makes filters by their empty constructor
public class MethodFilter implements ContainerRequestFilter {
  @Inject private Routes routes;

  @Override
  public void filter(ContainerRequestContext request) {
    SortedSet<String> methods = routes.methods(request);
    if (!methods.contains(request.getMethod())) {
      Response refusal = Answers.error(ErrorCode.METHOD_NOT_ALLOWED, "method not allowed");
      request.abortWith(
          Response.fromResponse(refusal)
              .header(HttpHeaders.ALLOW, String.join(",", methods))
              .build());
    }
  }
}
