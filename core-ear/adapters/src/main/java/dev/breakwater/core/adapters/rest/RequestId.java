package dev.breakwater.core.adapters.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name under which a request is found in the logs of edge and core. */
public final class RequestId {
  public static final String HEADER = "X-Request-Id";

  /** Anything else could forge log lines. */
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,128}");

  private RequestId() {}

  /** What the edge sent, or what {@link HarmlessRequests} gave the request. */
  public static String of(ContainerRequestContext request) {
    return orNew(request.getHeaderString(HEADER));
  }

  /** The same, settled by whoever asks first. */
  static String of(HttpServletRequest request) {
    if (request.getAttribute(HEADER) instanceof String settled) {
      return settled;
    }
    String id = orNew(request.getHeader(HEADER));
    request.setAttribute(HEADER, id);
    return id;
  }

  /** {@code sent} if it is an id, else a new one. */
  static String orNew(@Nullable String sent) {
    return sent != null && HARMLESS.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
  }
}
