package dev.breakwater.guest.jdk.added;

import java.util.ArrayList;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For {@link String}. */
final class StringMethods {
  private StringMethods() {}

  static String intern(String text) {
    return Interned.of(text);
  }

  static Stream<String> lines(String text) {
    return linesOf(text).stream();
  }

  private static List<String> linesOf(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      lines.add(text.substring(start, end));
      start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    return lines;
  }

  static String indent(String text, int spaces) {
    StringBuilder indented = new StringBuilder();
    for (String line : linesOf(text)) {
      indented.append(" ".repeat(Math.max(0, spaces)));
      indented.append(line, Math.min(blanks(line), Math.max(0, -spaces)), line.length());
      indented.append('\n');
    }
    return indented.toString();
  }

  private static int blanks(String line) {
    int count = 0;
    while (count < line.length() && Character.isWhitespace(line.charAt(count))) {
      count++;
    }
    return count;
  }

  static <R> R transform(String text, Function<? super String, ? extends R> change) {
    return change.apply(text);
  }

  static int indexOf(String text, String part, int from, int to) {
    Objects.checkFromToIndex(from, to, text.length());
    return text.substring(0, to).indexOf(part, from);
  }

  static int indexOf(String text, int letter, int from, int to) {
    Objects.checkFromToIndex(from, to, text.length());
    return text.substring(0, to).indexOf(letter, from);
  }

  static String format(String format, @Nullable Object... arguments) {
    return new Formatter().format(withLineFeeds(format), arguments).toString();
  }

  static String format(Locale locale, String format, @Nullable Object... arguments) {
    return new Formatter(locale).format(withLineFeeds(format), arguments).toString();
  }

  static String formatted(String format, @Nullable Object... arguments) {
    return format(format, arguments);
  }

  /** TeaVM's formatter does not know {@code %n}. */
  private static String withLineFeeds(String format) {
    if (!format.contains("%n")) {
      return format;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < format.length(); i++) {
      boolean pair = format.charAt(i) == '%' && i + 1 < format.length();
      String part = pair ? format.substring(i, i + 2) : format.substring(i, i + 1);
      text.append(part.equals("%n") ? "\n" : part);
      i += part.length() - 1;
    }
    return text.toString();
  }
}
