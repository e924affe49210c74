package dev.breakwater.guest.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The template of a path, cut into segments.
 *
 * @param segments text as it is sent, or a name in braces
 */
record PathTemplate(List<String> segments) implements Comparable<PathTemplate> {

  /**
   * Reads {@code /todos/{id}}.
   *
   * @throws IllegalArgumentException if it does not begin with a slash, or if a brace is anything
   *     but the begin or end of a segment with a name that no other has
   */
  static PathTemplate parse(String text) {
    PathTemplate template = new PathTemplate(segments(text));
    List<String> names = new ArrayList<>();
    boolean valid = text.startsWith("/");
    for (String segment : template.segments) {
      String name = isName(segment) ? segment.substring(1, segment.length() - 1) : segment;
      boolean fresh = !isName(segment) || (!name.isEmpty() && !names.contains(name));
      valid = valid && fresh && name.indexOf('{') < 0 && name.indexOf('}') < 0;
      if (isName(segment)) {
        names.add(name);
      }
    }
    if (!valid) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no template; wanted /todos/{id}, with a name once");
    }
    return template;
  }

  /** What stands between the slashes of {@code path}; its first slash begins the first segment. */
  static List<String> segments(String path) {
    List<String> segments = new ArrayList<>();
    int start = path.startsWith("/") ? 1 : 0;
    for (int end = path.indexOf('/', start); end >= 0; end = path.indexOf('/', start)) {
      segments.add(path.substring(start, end));
      start = end + 1;
    }
    segments.add(path.substring(start));
    return segments;
  }

  private static boolean isName(String segment) {
    return segment.startsWith("{") && segment.endsWith("}");
  }

  /** Whether a path of these segments is one of the template's. */
  boolean matches(List<String> path) {
    if (path.size() != segments.size()) {
      return false;
    }
    for (int i = 0; i < path.size(); i++) {
      String segment = segments.get(i);
      if (isName(segment) ? path.get(i).isEmpty() : !segment.equals(path.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The values of a path that matches, or nothing if one is not percent-encoded UTF-8. */
  Optional<PathValues> values(List<String> path) {
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      String segment = segments.get(i);
      if (isName(segment)) {
        Optional<String> value = PercentEncoding.decoded(path.get(i));
        if (value.isEmpty()) {
          return Optional.empty();
        }
        names.add(segment.substring(1, segment.length() - 1));
        values.add(value.get());
      }
    }
    return Optional.of(new PathValues(names, values));
  }

  /** Text before names, from the left; names are all the same. */
  @Override
  public int compareTo(PathTemplate other) {
    int shorter = Math.min(segments.size(), other.segments.size());
    for (int i = 0; i < shorter; i++) {
      int order = order(segments.get(i), other.segments.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(segments.size(), other.segments.size());
  }

  private static int order(String a, String b) {
    if (isName(a) || isName(b)) {
      return Boolean.compare(isName(a), isName(b));
    }
    return a.compareTo(b);
  }

  @Override
  public String toString() {
    return "/" + String.join("/", segments);
  }
}
