package dev.breakwater.core.adapters.security;

import dev.breakwater.core.adapters.rest.Answers;
import dev.breakwater.core.adapters.rest.ErrorCode;
import dev.breakwater.core.adapters.rest.RequestId;
import dev.breakwater.core.adapters.security.EdgeAssertion.Claim;
import dev.breakwater.core.adapters.security.EdgeAssertions.Verdict;
import dev.breakwater.core.launch.Settings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;

/**
 * Where {@code EDGE_PROOF} wants assertions, lets nothing below {@code /api/} through without one
 * about this very request, its body included. Registration and login are not left open then.
 */
@Provider
@PreMatching
@Priority(FilterOrder.EDGE_ASSERTION)
@Dependent
@SuppressWarnings("NullAway.Init") // Jakarta REST makes filters by their empty constructor
public class EdgeAssertionFilter implements ContainerRequestFilter {
  static final String HEADER = "X-Edge-Assertion";
  private static final Logger LOG = System.getLogger(EdgeAssertionFilter.class.getName());

  /** What the edge signs the body of; more passes only as an upload. */
  private static final int MAX_SIGNED_BYTES = 2 * 1024 * 1024;

  @Inject private Settings settings;
  @Inject private EdgeAssertions assertions;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    URI uri = request.getUriInfo().getRequestUri();
    if (!settings.edgeProof().mode().wantsAssertion() || !uri.getRawPath().startsWith("/api/")) {
      return;
    }
    String shown = request.getHeaderString(HEADER);
    if (shown == null) {
      refuse(request, "Forbidden: Missing edge verification", "no assertion");
      return;
    }
    switch (assertions.judge(shown, claim(request, uri))) {
      case Verdict.Refused(String reason) ->
          refuse(request, "Forbidden: Invalid edge verification", reason);
      case Verdict.Genuine(String digest) when !isBody(digest, request, uri) ->
          refuse(request, "Forbidden: Invalid edge verification", "assertion about another body");
      case Verdict.Genuine genuine -> {}
    }
  }

  private static Claim claim(ContainerRequestContext request, URI uri) {
    String query = uri.getRawQuery();
    return new Claim(
        request.getMethod(),
        uri.getRawPath() + (query == null || query.isEmpty() ? "" : "?" + query),
        header(request, UserFilter.HEADER),
        header(request, RequestId.HEADER));
  }

  private static String header(ContainerRequestContext request, String name) {
    return Optional.ofNullable(request.getHeaderString(name)).orElse("");
  }

  /** Reads the body before anyone acts on it; an upload alone is too long for that. */
  private static boolean isBody(String digest, ContainerRequestContext request, URI uri)
      throws IOException {
    if (digest.equals(EdgeAssertion.UNSIGNED)) {
      return request.getMethod().equals("POST") && uri.getRawPath().equals("/api/files/upload");
    }
    byte[] body = request.getEntityStream().readNBytes(MAX_SIGNED_BYTES + 1);
    request.setEntityStream(new ByteArrayInputStream(body));
    return body.length <= MAX_SIGNED_BYTES && EdgeAssertions.digest(body).equals(digest);
  }

  private static void refuse(ContainerRequestContext request, String answer, String reason) {
    LOG.log(Level.WARNING, "{0}, request {1}", reason, RequestId.of(request));
    request.abortWith(Answers.error(ErrorCode.EDGE_VERIFICATION_FAILED, answer));
  }
}
