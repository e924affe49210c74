package dev.breakwater.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The spans of the last requests. */
final class Traces {
  static final int MAX_TRACES = 200;
  static final int MAX_SPANS = 500;

  private final Map<String, List<Span>> spans = new LinkedHashMap<>();

  /** Keeps {@code arrived}; the trace that began to arrive first goes when there are too many. */
  synchronized void add(List<Span> arrived) {
    for (Span span : arrived) {
      List<Span> known = spans.computeIfAbsent(span.trace(), id -> new ArrayList<>());
      if (known.size() < MAX_SPANS) {
        known.add(span);
      }
      if (spans.size() > MAX_TRACES) {
        spans.remove(spans.keySet().iterator().next());
      }
    }
  }

  /** All requests, the latest first. */
  synchronized List<Waterfall> all() {
    return spans.values().stream()
        .map(Waterfall::of)
        .filter(Waterfall::isRequest)
        .sorted((a, b) -> Long.compare(b.root().beginNanos(), a.root().beginNanos()))
        .toList();
  }

  /** The request with the trace {@code id}; none if nothing of it has arrived. */
  synchronized List<Waterfall> of(String id) {
    return spans.containsKey(id) ? List.of(Waterfall.of(spans.get(id))) : List.of();
  }
}
