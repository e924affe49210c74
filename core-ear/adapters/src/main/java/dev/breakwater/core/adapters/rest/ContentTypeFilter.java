package dev.breakwater.core.adapters.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/** A type that is no media type counts as unknown bytes; the container would answer 400 for it. */
@Provider
@PreMatching
public class ContentTypeFilter implements ContainerRequestFilter {
  private static final Pattern MEDIA_TYPE = Pattern.compile("\\s*[^\\s/;]+/[^\\s/;]+\\s*(?:;.*)?");

  @Override
  public void filter(ContainerRequestContext request) {
    String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
    if (type != null && !MEDIA_TYPE.matcher(type).matches()) {
      request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
    }
  }
}
