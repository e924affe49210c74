package dev.breakwater.core.crm.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request without the headers that Jakarta REST would judge before the contract does: every body
 * is bytes, and every answer is welcome.
 */
public final class PlainRequest extends HttpServletRequestWrapper {
  private static final String CONTENT_TYPE = "Content-Type";
  private static final Map<String, String> REPLACED = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  static {
    REPLACED.put("Accept", "*/*");
    REPLACED.put(CONTENT_TYPE, "application/octet-stream");
  }

  PlainRequest(HttpServletRequest request) {
    super(request);
    request.setAttribute(CONTENT_TYPE, request.getHeader(CONTENT_TYPE));
  }

  /** The content type that the client sent, for others to judge. */
  public static Optional<String> sentContentType(HttpServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(CONTENT_TYPE));
  }

  @Override
  public @Nullable String getContentType() {
    return REPLACED.get(CONTENT_TYPE);
  }

  @Override
  public @Nullable String getHeader(String name) {
    return REPLACED.getOrDefault(name, super.getHeader(name));
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    String value = REPLACED.get(name);
    return value == null ? super.getHeaders(name) : Collections.enumeration(List.of(value));
  }
}
