package dev.breakwater.guest.http;

import java.util.List;

/** What a path has in place of the names of its template. */
public final class PathValues {
  private final List<String> names;
  private final List<String> values;

  PathValues(List<String> names, List<String> values) {
    this.names = names;
    this.values = values;
  }

  /**
   * The value of {@code name}, percent-decoded: one character or more, whatever a client sent; it
   * may be {@code ..} or hold a {@code /}.
   *
   * @throws IllegalArgumentException if the template has no such name
   */
  public String value(String name) {
    int at = names.indexOf(name);
    if (at < 0) {
      throw new IllegalArgumentException("the template has no {" + name + "}; it has " + names);
    }
    return values.get(at);
  }
}
