package dev.breakwater.core.adapters.rest;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets a Content-Type that is no media type pass as unknown bytes. Jakarta REST would refuse it
 * (400) before any other check; so it is a wrong type (415) where the type is looked at.
 */
@WebFilter("/*")
public class UnreadableTypes implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(
        request instanceof HttpServletRequest http && isUnreadable(http.getContentType())
            ? new OfUnknownType(http)
            : request,
        response);
  }

  private static boolean isUnreadable(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    try {
      MediaType.valueOf(contentType);
      return false;
    } catch (IllegalArgumentException noMediaType) {
      return true;
    }
  }

  private static final class OfUnknownType extends HttpServletRequestWrapper {
    OfUnknownType(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getContentType() {
      return MediaType.APPLICATION_OCTET_STREAM;
    }

    @Override
    public @Nullable String getHeader(String name) {
      return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)
          ? getContentType()
          : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)
          ? Collections.enumeration(List.of(getContentType()))
          : super.getHeaders(name);
    }
  }
}
