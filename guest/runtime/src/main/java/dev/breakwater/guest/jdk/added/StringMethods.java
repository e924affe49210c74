package dev.breakwater.guest.jdk.added;

import dev.breakwater.guest.jdk.TextFormat;
import java.util.ArrayList;
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
    return TextFormat.format(format, arguments);
  }

  static String format(Locale locale, String format, @Nullable Object... arguments) {
    return TextFormat.format(format, arguments);
  }

  static String formatted(String format, @Nullable Object... arguments) {
    return TextFormat.format(format, arguments);
  }

  /** TeaVM finds no empty text behind the last letter. */
  static int indexOf(String text, String part, int from) {
    int start = Math.max(from, 0);
    for (int i = start; i + part.length() <= text.length(); i++) {
      if (text.startsWith(part, i)) {
        return i;
      }
    }
    return part.isEmpty() ? text.length() : -1;
  }

  /** TeaVM takes blanks of ASCII alone. */
  static boolean isBlank(String text) {
    return blanks(text) == text.length();
  }
}
