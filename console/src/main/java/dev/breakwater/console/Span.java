package dev.breakwater.console;

import java.util.Map;

/**
 * A piece of time of one request.
 *
 * @param trace the trace that it belongs to, 32 hexadecimal digits
 * @param id 16 hexadecimal digits
 * @param parent the id of another span, or empty
 * @param beginNanos since 1970
 * @param attributes texts by their names
 */
record Span(
    String trace,
    String id,
    String parent,
    Layer layer,
    String name,
    long beginNanos,
    long endNanos,
    boolean failed,
    Map<String, String> attributes) {
  Span {
    attributes = Map.copyOf(attributes);
  }

  long nanos() {
    return Math.max(0, endNanos - beginNanos);
  }

  String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }
}
