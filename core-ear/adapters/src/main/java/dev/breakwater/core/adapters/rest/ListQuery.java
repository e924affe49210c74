package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.application.todo.ListTodos;
import dev.breakwater.core.application.todo.ListTodos.Filter;
import dev.breakwater.core.application.todo.Place;
import dev.breakwater.core.domain.UserId;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The query of a list.
 *
 * @param limit how many todos of it are wanted; empty for all
 */
record ListQuery(Filter filter, Optional<Integer> limit, Optional<Place> after) {
  static final int MAX_LIMIT = 200;
  private static final int USUAL_LIMIT = 50;

  /** How many todos are read at a time where all are wanted. */
  private static final int CHUNK = 1000;

  /** Reads {@code completed}, {@code q}, {@code limit} and {@code cursor}, in this order. */
  static ListQuery read(MultivaluedMap<String, String> query) {
    Filter filter = new Filter(RequestValues.completed(query), RequestValues.titlePart(query));
    Optional<Integer> limit = RequestValues.limit(query);
    Optional<Place> after = RequestValues.cursor(query);
    return new ListQuery(
        filter, after.isPresent() ? limit.or(() -> Optional.of(USUAL_LIMIT)) : limit, after);
  }

  ListTodos question(UserId owner) {
    return new ListTodos(owner, filter, after, limit.orElse(CHUNK));
  }

  boolean wantsAll() {
    return limit.isEmpty();
  }

  /** The same list from {@code next} on, as a link (RFC 8288). */
  String linkTo(Place next) {
    StringBuilder target = new StringBuilder("/api/todos?");
    filter.completed().ifPresent(value -> target.append("completed=").append(value).append('&'));
    filter
        .titlePart()
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
        .ifPresent(part -> target.append("q=").append(part).append('&'));
    limit.ifPresent(value -> target.append("limit=").append(value).append('&'));
    return "<" + target + "cursor=" + Cursor.of(next) + ">; rel=\"next\"";
  }
}
