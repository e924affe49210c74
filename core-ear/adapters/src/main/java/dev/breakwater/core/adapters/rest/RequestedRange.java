package dev.breakwater.core.adapters.rest;

import dev.breakwater.core.application.file.ByteRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes a {@code Range} header asks for.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-range-requests">RFC 9110, 14</a>
 */
sealed interface RequestedRange {
  /** All of them: no range, several, or one that cannot be read. */
  record Whole() implements RequestedRange {}

  record Part(ByteRange range) implements RequestedRange {}

  /** None of the bytes that there are. */
  record Unsatisfiable() implements RequestedRange {}

  /** At most 18 digits, so that they fit. */
  Pattern ONE = Pattern.compile("(?i:bytes)=(\\d{0,18})-(\\d{0,18})");

  static RequestedRange of(@Nullable String header, long size) {
    Matcher one = ONE.matcher(header == null ? "" : header.replace(" ", ""));
    if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
      return new Whole();
    }
    if (one.group(1).isEmpty()) {
      return last(Long.parseLong(one.group(2)), size);
    }
    long first = Long.parseLong(one.group(1));
    long last = one.group(2).isEmpty() ? size - 1 : Long.parseLong(one.group(2));
    if (!one.group(2).isEmpty() && last < first) {
      return new Whole();
    }
    return first >= size
        ? new Unsatisfiable()
        : new Part(new ByteRange(first, Math.min(last, size - 1) - first + 1));
  }

  private static RequestedRange last(long bytes, long size) {
    if (bytes == 0 || size == 0) {
      return new Unsatisfiable();
    }
    long length = Math.min(bytes, size);
    return new Part(new ByteRange(size - length, length));
  }
}
