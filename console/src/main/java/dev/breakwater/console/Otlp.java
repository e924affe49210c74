package dev.breakwater.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the spans that the core and the JVM host send. The numbers are those of the fields.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otlp/#otlphttp">OTLP over HTTP</a>
 * @see <a
 *     href="https://github.com/open-telemetry/opentelemetry-proto/blob/main/opentelemetry/proto/trace/v1/trace.proto">trace.proto</a>
 */
final class Otlp {
  private static final int ERROR = 2;

  private Otlp() {}

  /**
   * Reads the body of a request to {@code /v1/traces}.
   *
   * @throws dev.breakwater.component.binary.MalformedComponentException if it is none
   */
  static List<Span> spans(byte[] body) {
    List<Span> spans = new ArrayList<>();
    for (Protobuf resource : Protobuf.read(body).messages(1)) {
      for (Protobuf scope : resource.messages(2)) {
        String name = scope.messages(1).stream().map(one -> one.text(1)).findFirst().orElse("");
        scope.messages(2).forEach(span -> spans.add(span(name, span)));
      }
    }
    return spans;
  }

  private static Span span(String scope, Protobuf span) {
    Map<String, String> attributes = new HashMap<>();
    for (Protobuf attribute : span.messages(9)) {
      attribute.messages(2).forEach(value -> attributes.put(attribute.text(1), text(value)));
    }
    String database =
        attributes.getOrDefault("db.system.name", attributes.getOrDefault("db.system", ""));
    return new Span(
        span.hex(1),
        span.hex(2),
        span.hex(4),
        Layer.of(scope, kind(span.value(6)), database),
        span.text(5),
        span.value(7),
        span.value(8),
        span.messages(15).stream().anyMatch(status -> status.value(3) == ERROR),
        attributes);
  }

  private static Layer.Kind kind(long number) {
    return switch ((int) number) {
      case 1 -> Layer.Kind.INTERNAL;
      case 2 -> Layer.Kind.SERVER;
      case 3 -> Layer.Kind.CLIENT;
      default -> Layer.Kind.ANOTHER;
    };
  }

  /** A text, truth value, number or list of these; anything else tells nothing here. */
  private static String text(Protobuf value) {
    if (value.has(2)) {
      return Boolean.toString(value.value(2) != 0);
    }
    if (value.has(3)) {
      return Long.toString(value.value(3));
    }
    if (value.has(4)) {
      return Double.toString(Double.longBitsToDouble(value.value(4)));
    }
    return value.has(5)
        ? value.messages(5).stream()
            .flatMap(list -> list.messages(1).stream())
            .map(Otlp::text)
            .collect(Collectors.joining(", "))
        : value.text(1);
  }
}
