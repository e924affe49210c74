package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.application.todo.Place;
import dev.breakwater.core.domain.Checked;
import dev.breakwater.core.domain.FileId;
import dev.breakwater.core.domain.Title;
import dev.breakwater.core.domain.TodoId;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the values in a path and in a query; what cannot be read is refused (400). */
final class RequestValues {
  private static final int SHOWN = 64;
  private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]{0,2}");

  private RequestValues() {}

  static TodoId todoId(String segment) {
    return new TodoId(id(segment));
  }

  static FileId fileId(String segment) {
    return new FileId(id(segment));
  }

  private static UUID id(String segment) {
    return UuidText.parse(segment)
        .orElseThrow(() ->
            refused(
                "Invalid URL: Cannot parse `id` with value `"
                    + segment.substring(0, Math.min(SHOWN, segment.length()))
                    + "`: it is not a UUID"));
  }

  static Optional<Boolean> completed(MultivaluedMap<String, String> query) {
    return only(query, "completed")
        .map(value ->
            switch (value) {
              case "true" -> true;
              case "false" -> false;
              default -> throw wrongQuery("completed: provided string was not `true` or `false`");
            });
  }

  /** 1 to {@value ListQuery#MAX_LIMIT}. */
  static Optional<Integer> limit(MultivaluedMap<String, String> query) {
    return only(query, "limit")
        .map(value -> {
          if (!LIMIT.matcher(value).matches() || Integer.parseInt(value) > ListQuery.MAX_LIMIT) {
            throw wrongQuery("limit: must be a number from 1 to " + ListQuery.MAX_LIMIT);
          }
          return Integer.valueOf(value);
        });
  }

  static Optional<Place> cursor(MultivaluedMap<String, String> query) {
    return only(query, "cursor")
        .map(value ->
            Cursor.parse(value)
                .orElseThrow(
                    () -> wrongQuery("cursor: must be taken from the `Link` of an answer")));
  }

  /** A part of a title in any case. */
  static Optional<String> titlePart(MultivaluedMap<String, String> query) {
    return only(query, "q")
        .map(value ->
            switch (Title.of(value)) {
              case Checked.Valid<Title>(Title part) -> part.value();
              case Checked.Invalid<Title>(String reason) ->
                  throw wrongQuery("q: " + reason.replace("title ", ""));
            });
  }

  private static Optional<String> only(MultivaluedMap<String, String> query, String name) {
    List<String> values = query.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw wrongQuery("duplicate field `" + name + "`");
    }
    return values.stream().findFirst();
  }

  private static RequestRefusedException wrongQuery(String why) {
    return refused("Failed to deserialize query string: " + why);
  }

  private static RequestRefusedException refused(String message) {
    return new RequestRefusedException(ErrorCode.VALIDATION, message);
  }
}
