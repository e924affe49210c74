package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.domain.TodoId;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;

/** Reads the values in a path and in a query; what cannot be read is refused (400). */
final class RequestValues {
  private static final int SHOWN = 64;

  private RequestValues() {}

  static TodoId todoId(String segment) {
    return UuidText.parse(segment)
        .map(TodoId::new)
        .orElseThrow(() ->
            refused(
                "Invalid URL: Cannot parse `id` with value `"
                    + segment.substring(0, Math.min(SHOWN, segment.length()))
                    + "`: it is not a UUID"));
  }

  static Optional<Boolean> completed(MultivaluedMap<String, String> query) {
    List<String> values = query.getOrDefault("completed", List.of());
    if (values.isEmpty()) {
      return Optional.empty();
    }
    if (values.size() > 1) {
      throw refused("Failed to deserialize query string: duplicate field `completed`");
    }
    return switch (values.get(0)) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default ->
          throw refused(
              "Failed to deserialize query string: completed: provided string was not"
                  + " `true` or `false`");
    };
  }

  private static RequestRefusedException refused(String message) {
    return new RequestRefusedException(ErrorCode.VALIDATION, message);
  }
}
