package dev.breakwater.core.adapters.security;

import dev.breakwater.core.adapters.rest.Answers;
import dev.breakwater.core.adapters.rest.ErrorCode;
import dev.breakwater.core.adapters.rest.RequestId;
import dev.breakwater.core.adapters.rest.Routes;
import dev.breakwater.core.launch.Secret;
import dev.breakwater.core.launch.Settings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * Lets only the edge through to the routes that trust what it says about the user; asks for nothing
 * where an assertion stands in for the secret.
 */
@Provider
@PreMatching
@Priority(FilterOrder.EDGE_SECRET)
@Dependent
@SuppressWarnings("NullAway.Init") // Jakarta REST makes filters by their empty constructor
public class EdgeSecretFilter implements ContainerRequestFilter {
  static final String HEADER = "X-Edge-Verified";
  private static final Logger LOG = System.getLogger(EdgeSecretFilter.class.getName());

  @Inject private Settings settings;
  @Inject private Routes routes;

  @Override
  public void filter(ContainerRequestContext request) {
    Optional<Secret> secret = settings.edgeProof().secret();
    if (secret.isEmpty() || !routes.isBehindEdge(request)) {
      return;
    }
    if (request.getHeaderString(HEADER) == null) {
      refuse(request, "Forbidden: Missing edge verification");
    } else if (!shows(secret.get(), request)) {
      refuse(request, "Forbidden: Invalid edge verification");
    }
  }

  /** Takes the same time wherever the first difference is. */
  static boolean shows(Secret secret, ContainerRequestContext request) {
    String shown = request.getHeaderString(HEADER);
    return shown != null
        && MessageDigest.isEqual(secret.bytes(), shown.getBytes(StandardCharsets.UTF_8));
  }

  private static void refuse(ContainerRequestContext request, String reason) {
    LOG.log(Level.WARNING, "{0}, request {1}", reason, RequestId.of(request));
    request.abortWith(Answers.error(ErrorCode.EDGE_VERIFICATION_FAILED, reason));
  }
}
