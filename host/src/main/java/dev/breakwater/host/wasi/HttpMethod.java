package dev.breakwater.host.wasi;

import dev.breakwater.host.canonical.Variant;
import java.util.List;

/** {@code method} and {@code scheme} of {@code wasi:http/types} as text and back. */
public final class HttpMethod {
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH");
  private static final List<String> SCHEMES = List.of("http", "https");

  private HttpMethod() {}

  /** {@code GET} becomes {@code get}; an unknown one {@code other}. */
  public static Variant value(String method) {
    return value(METHODS, method);
  }

  /** {@code get} becomes {@code GET}. */
  public static String text(Variant method) {
    return text(METHODS, method);
  }

  /** {@code http} becomes {@code HTTP}; an unknown one {@code other}. */
  public static Variant scheme(String scheme) {
    return value(SCHEMES, scheme);
  }

  /** {@code HTTP} becomes {@code http}. */
  public static String schemeText(Variant scheme) {
    return text(SCHEMES, scheme);
  }

  private static Variant value(List<String> known, String text) {
    int index = known.indexOf(text);
    return index >= 0 ? Variant.of(index) : Variant.of(known.size(), text);
  }

  private static String text(List<String> known, Variant value) {
    return value.index() < known.size() ? known.get(value.index()) : (String) value.value();
  }
}
