package dev.breakwater.console;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The spans of one request, each below the one that it is a part of.
 *
 * @param bars in the order in which they are drawn
 */
record Waterfall(List<Bar> bars) {
  private static final double NANOS_PER_MILLI = 1e6;
  private static final List<String> REQUEST_IDS =
      List.of("http.response.header.x-request-id", "http.request.id");
  private static final List<String> DETAILS =
      List.of("db.query.text", "db.statement", "url.path", "server.address");

  /**
   * A span and how deep it lies.
   *
   * @param selfNanos the time that no span inside of it covers
   */
  record Bar(Span span, int depth, long selfNanos) {}

  Waterfall {
    bars = List.copyOf(bars);
  }

  /**
   * Puts {@code spans}, at least one, in order. A span whose parent did not arrive stands at the
   * top: the edge may be a host that sends none.
   */
  static Waterfall of(List<Span> spans) {
    List<Span> sorted = spans.stream().sorted(Comparator.comparingLong(Span::beginNanos)).toList();
    Map<String, List<Span>> byParent = sorted.stream().collect(Collectors.groupingBy(Span::parent));
    Set<String> ids = sorted.stream().map(Span::id).collect(Collectors.toSet());
    List<Bar> bars = new ArrayList<>();
    sorted.stream()
        .filter(span -> !ids.contains(span.parent()))
        .forEach(root -> collect(root, 0, byParent, bars));
    if (bars.isEmpty()) { // spans that are each other's parents: nobody should send that
      sorted.forEach(span -> bars.add(new Bar(span, 0, span.nanos())));
    }
    return new Waterfall(bars);
  }

  private static void collect(
      Span span, int depth, Map<String, List<Span>> byParent, List<Bar> bars) {
    List<Span> inside = byParent.getOrDefault(span.id(), List.of());
    bars.add(new Bar(span, depth, span.nanos() - covered(span, inside)));
    inside.forEach(child -> collect(child, depth + 1, byParent, bars));
  }

  /** How much of {@code span} the spans in it cover; what overlaps counts once. */
  private static long covered(Span span, List<Span> inside) {
    long covered = 0;
    long upTo = span.beginNanos();
    for (Span child : inside) {
      long begin = Math.max(upTo, child.beginNanos());
      long end = Math.min(span.endNanos(), child.endNanos());
      covered += Math.max(0, end - begin);
      upTo = Math.max(upTo, end);
    }
    return covered;
  }

  Span root() {
    return bars.getFirst().span();
  }

  /** Whether it is the work of a request, and not some that a server does by itself. */
  boolean isRequest() {
    return !root().attribute("http.request.method").isEmpty();
  }

  /** Under which ids the logs know the request: that of the trace, and those of answers. */
  List<String> ids() {
    return Stream.concat(
            Stream.of(root().trace()),
            bars.stream()
                .flatMap(bar -> REQUEST_IDS.stream().map(name -> bar.span().attribute(name))))
        .filter(id -> !id.isEmpty())
        .distinct()
        .toList();
  }

  /** What the list of requests tells. */
  JsonObject summary() {
    JsonObject layers = new JsonObject();
    selfNanos().forEach((layer, nanos) -> layers.put(layer.key(), nanos / NANOS_PER_MILLI));
    return JsonObject.builder()
        .value("trace", root().trace())
        .value("beginMillis", (long) (root().beginNanos() / NANOS_PER_MILLI))
        .value("method", root().attribute("http.request.method"))
        .value("path", root().attribute("url.path"))
        .value("status", root().attribute("http.response.status_code"))
        .value("millis", root().nanos() / NANOS_PER_MILLI)
        .value("layers", layers)
        .done();
  }

  private Map<Layer, Long> selfNanos() {
    Map<Layer, Long> sums = new EnumMap<>(Layer.class);
    bars.forEach(bar -> sums.merge(bar.span().layer(), bar.selfNanos(), Long::sum));
    return sums;
  }

  /** The summary, and each bar with its place on the time of the whole. */
  JsonObject json() {
    JsonObject json = summary();
    JsonArray spans = new JsonArray();
    bars.forEach(bar -> spans.add(json(bar)));
    json.put("spans", spans);
    json.put("ids", new JsonArray(ids()));
    return json;
  }

  private JsonObject json(Bar bar) {
    Span span = bar.span();
    return JsonObject.builder()
        .value("layer", span.layer().key())
        .value("name", span.name())
        .value("depth", bar.depth())
        .value("beginMillis", (span.beginNanos() - root().beginNanos()) / NANOS_PER_MILLI)
        .value("millis", span.nanos() / NANOS_PER_MILLI)
        .value("failed", span.failed())
        .value("detail", detail(span))
        .done();
  }

  private static String detail(Span span) {
    return DETAILS.stream()
        .map(span::attribute)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
