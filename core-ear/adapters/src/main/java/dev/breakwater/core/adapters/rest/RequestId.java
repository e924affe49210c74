package dev.breakwater.core.adapters.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name under which a request is found in the logs of edge and core. */
public final class RequestId {
  public static final String HEADER = "X-Request-Id";

  /** Anything else could forge log lines. */
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,128}");

  private RequestId() {}

  /** What the caller sent, or {@code unknown}. */
  public static String of(ContainerRequestContext request) {
    return of(request.getHeaderString(HEADER));
  }

  static String of(@Nullable String header) {
    return header != null && HARMLESS.matcher(header).matches() ? header : "unknown";
  }
}
