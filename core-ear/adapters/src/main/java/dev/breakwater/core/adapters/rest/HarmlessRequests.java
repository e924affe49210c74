package dev.breakwater.core.adapters.rest;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the headers that Jakarta REST would stumble over before any other check, and sees to it
 * that every request has one id and every answer that id.
 *
 * <ul>
 *   <li>{@code X-Request-Id} is one harmless id.
 *   <li>{@code Accept} only says whether errors are wanted as {@code application/problem+json}.
 *   <li>A {@code Content-Type} that is no media type passes as unknown bytes, so that it is a wrong
 *       type (415) where the type is looked at.
 * </ul>
 */
@WebFilter("/*")
public class HarmlessRequests implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest http
        && response instanceof HttpServletResponse answer) {
      String id = RequestId.of(http);
      answer.setHeader(RequestId.HEADER, id);
      chain.doFilter(new Harmless(http, replaced(http, id)), answer);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static Map<String, String> replaced(HttpServletRequest request, String id) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.put(RequestId.HEADER, id);
    String accept = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
    headers.put(
        HttpHeaders.ACCEPT,
        ProblemAnswers.isWanted(accept) ? ProblemAnswers.PROBLEM_JSON : MediaType.WILDCARD);
    if (isUnreadable(request.getContentType())) {
      headers.put(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
    }
    return headers;
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

  private static final class Harmless extends HttpServletRequestWrapper {
    private final Map<String, String> replaced;

    Harmless(HttpServletRequest request, Map<String, String> replaced) {
      super(request);
      this.replaced = replaced;
    }

    @Override
    public @Nullable String getContentType() {
      return replaced.getOrDefault(HttpHeaders.CONTENT_TYPE, super.getContentType());
    }

    @Override
    public @Nullable String getHeader(String name) {
      return replaced.getOrDefault(name, super.getHeader(name));
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      String value = replaced.get(name);
      return value == null ? super.getHeaders(name) : Collections.enumeration(List.of(value));
    }

    @Override
    public Enumeration<String> getHeaderNames() {
      Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
      names.addAll(replaced.keySet());
      names.addAll(Collections.list(super.getHeaderNames()));
      return Collections.enumeration(names);
    }
  }
}
