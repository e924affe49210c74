package dev.breakwater.guest.jdk.added;

import dev.breakwater.guest.jdk.TextFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Formatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** For {@link Formatter}. */
final class FormatterMethods {
  private FormatterMethods() {}

  static Formatter format(
      Formatter formatter, Locale locale, String format, @Nullable Object... arguments) {
    try {
      formatter.out().append(TextFormat.format(format, arguments));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return formatter;
  }
}
