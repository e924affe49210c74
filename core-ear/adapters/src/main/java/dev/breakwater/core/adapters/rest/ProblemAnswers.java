package dev.breakwater.core.adapters.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes every {@link Problem}, with the id of its request, as {@code application/json}; callers
 * who accept {@code application/problem+json} get that type.
 */
@Provider
public class ProblemAnswers implements ContainerResponseFilter {
  static final String PROBLEM_JSON = "application/problem+json";

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Problem problem) {
      byte[] bytes = problem.json(RequestId.of(request));
      String type = type(request.getHeaderString(HttpHeaders.ACCEPT));
      response.setEntity(bytes, new Annotation[0], MediaType.valueOf(type));
      // Said here because the server leaves it out where there is no body: for HEAD.
      response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, bytes.length);
      response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }

  static String type(@Nullable String accept) {
    return accept != null && isWanted(accept) ? PROBLEM_JSON : MediaType.APPLICATION_JSON;
  }

  /** Whether an element of {@code accept} names the type and does not refuse it by {@code q=0}. */
  static boolean isWanted(String accept) {
    return Arrays.stream(accept.split(",", -1)).anyMatch(ProblemAnswers::names);
  }

  private static boolean names(String element) {
    String[] parts = element.toLowerCase(Locale.ROOT).split(";", -1);
    return parts[0].strip().equals(PROBLEM_JSON)
        && Arrays.stream(parts).noneMatch(part -> part.strip().matches("q=0(\\.0*)?"));
  }
}
