package dev.breakwater.core.adapters.security;

import dev.breakwater.core.adapters.rest.Answers;
import dev.breakwater.core.adapters.rest.CurrentUser;
import dev.breakwater.core.adapters.rest.ErrorCode;
import dev.breakwater.core.adapters.rest.RequestId;
import dev.breakwater.core.adapters.rest.Routes;
import dev.breakwater.core.adapters.rest.UuidText;
import dev.breakwater.core.domain.UserId;
import dev.breakwater.core.launch.Settings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Reads the user whom the edge vouches for. {@code JWT_MODE} says whether a bearer token is wanted
 * as well; it must be valid and of the same user.
 */
@Provider
@PreMatching
@Priority(FilterOrder.USER)
@Dependent
@SuppressWarnings("NullAway.Init") // Jakarta REST makes filters by their empty constructor
public class UserFilter implements ContainerRequestFilter {
  static final String HEADER = "X-User-Id";
  private static final String BEARER = "Bearer ";
  private static final Logger LOG = System.getLogger(UserFilter.class.getName());

  @Inject private Settings settings;
  @Inject private Routes routes;
  @Inject private CurrentUser currentUser;
  @Inject private TokenCheck tokens;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!routes.isBehindEdge(request)) {
      return;
    }
    Optional<UserId> user =
        Optional.ofNullable(request.getHeaderString(HEADER))
            .flatMap(UuidText::parse)
            .map(UserId::new);
    if (user.isEmpty()) {
      refuse(request, "Missing or invalid user identification");
    } else if (isTokenWanted(request) && !isOf(user.get(), request)) {
      refuse(request, "Invalid token");
    } else {
      currentUser.is(user.get());
    }
  }

  /** A request without a token fails the verification. */
  private boolean isTokenWanted(ContainerRequestContext request) {
    return switch (settings.tokenMode()) {
      case REQUIRED -> true;
      case OPTIONAL -> showsToken(request);
      case OFF -> false;
    };
  }

  private static boolean showsToken(ContainerRequestContext request) {
    return bearer(request).isPresent();
  }

  /** A request without a token is of nobody. */
  private boolean isOf(UserId user, ContainerRequestContext request) {
    return bearer(request).filter(token -> tokens.isOf(user, token)).isPresent();
  }

  private static Optional<String> bearer(ContainerRequestContext request) {
    return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
        .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(value -> value.substring(BEARER.length()).strip());
  }

  private static void refuse(ContainerRequestContext request, String reason) {
    LOG.log(Level.WARNING, "{0}, request {1}", reason, RequestId.of(request));
    request.abortWith(Answers.error(ErrorCode.UNAUTHENTICATED, reason));
  }
}
