package dev.breakwater.core.adapters.persistence;

import dev.breakwater.core.application.todo.ListTodos;
import dev.breakwater.core.application.todo.Place;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;

/**
 * One page of a list. The comparison of rows and the order are those of the indexes of {@code
 * todos}, so a page costs the same wherever it stands in the list.
 */
final class SelectTodos {
  static final String COLUMNS =
      "SELECT id, user_id, title, description, completed, created_at, updated_at FROM todos";

  private final StringBuilder sql = new StringBuilder(COLUMNS);
  private final List<Object> parameters = new ArrayList<>();

  SelectTodos(ListTodos question) {
    add(" WHERE user_id = ", question.owner().value());
    question.filter().completed().ifPresent(completed -> add(" AND completed = ", completed));
    question.filter().titlePart().ifPresent(part -> add(" AND title ILIKE ", pattern(part)));
    question.after().ifPresent(this::addPlace);
    add(" ORDER BY created_at DESC, id DESC LIMIT ", question.limit());
  }

  String sql() {
    return sql.toString();
  }

  List<Object> parameters() {
    return List.copyOf(parameters);
  }

  private void addPlace(Place place) {
    add(" AND (created_at, id) < (", Timestamp.from(place.createdAt()));
    add(", ", place.id());
    sql.append(')');
  }

  private void add(String text, Object value) {
    parameters.add(value);
    sql.append(text).append('?');
  }

  /** The text anywhere; the characters that stand for others are taken as they are. */
  static String pattern(String part) {
    return "%" + part.replaceAll("[\\\\%_]", "\\\\$0") + "%";
  }
}
