package dev.breakwater.core.adapters.security;

import dev.breakwater.core.adapters.ratelimit.RateLimiter;
import dev.breakwater.core.adapters.ratelimit.Verdict;
import dev.breakwater.core.adapters.rest.Answers;
import dev.breakwater.core.adapters.rest.CurrentUser;
import dev.breakwater.core.adapters.rest.ErrorCode;
import dev.breakwater.core.adapters.rest.Routes;
import dev.breakwater.core.launch.RateLimits.Rate;
import dev.breakwater.core.launch.Settings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/**
 * Answers 429 to users who ask too often, and to addresses that register and log in too often, and
 * tells all of them where they stand.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/">RateLimit
 *     header fields for HTTP</a>
 */
@Provider
@PreMatching
@Priority(FilterOrder.RATE)
@Dependent
@SuppressWarnings("NullAway.Init") // Jakarta REST makes filters by their empty constructor
public class RateLimitFilter implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String COUNTED = RateLimitFilter.class.getName();

  @Inject private Settings settings;
  @Inject private Routes routes;
  @Inject private CurrentUser currentUser;
  @Inject private ClientAddress addresses;
  @Inject private RateLimiter limiter;
  @Context private HttpServletRequest connection;

  /**
   * A limit and whom it holds.
   *
   * @param policy its name in answers
   */
  private record Limit(String policy, Rate rate, String owner) {}

  /** A request that was counted. */
  private record Counted(Limit limit, Verdict verdict) {}

  @Override
  public void filter(ContainerRequestContext request) {
    limit(request)
        .ifPresent(limit -> {
          Verdict verdict = limiter.take(limit.policy() + ":" + limit.owner(), limit.rate());
          request.setProperty(COUNTED, new Counted(limit, verdict));
          if (!verdict.passes()) {
            request.abortWith(refusal(verdict));
          }
        });
  }

  private Optional<Limit> limit(ContainerRequestContext request) {
    if (request.getUriInfo().getRequestUri().getRawPath().startsWith("/api/auth/")) {
      return settings
          .rateLimits()
          .strangers()
          .flatMap(rate ->
              addresses
                  .of(request, connection.getRemoteAddr())
                  .map(address -> new Limit("address", rate, address)));
    }
    return routes.isBehindEdge(request)
        ? settings
            .rateLimits()
            .users()
            .map(rate -> new Limit("user", rate, currentUser.id().toString()))
        : Optional.empty();
  }

  private static Response refusal(Verdict verdict) {
    return Response.fromResponse(Answers.error(ErrorCode.RATE_LIMITED, "too many requests"))
        .header(HttpHeaders.RETRY_AFTER, verdict.resetSeconds())
        .build();
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(COUNTED) instanceof Counted(Limit limit, Verdict verdict)) {
      MultivaluedMap<String, Object> headers = response.getHeaders();
      headers.putSingle(
          "RateLimit-Policy",
          "\"%s\";q=%d;w=%d"
              .formatted(limit.policy(), limit.rate().burst(), limit.rate().window().toSeconds()));
      headers.putSingle(
          "RateLimit",
          "\"%s\";r=%d;t=%d"
              .formatted(limit.policy(), verdict.remaining(), verdict.resetSeconds()));
    }
  }
}
