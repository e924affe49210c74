package dev.breakwater.core.adapters.json;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Times as RFC 3339 in UTC with {@code Z}, at most microseconds. A list has two in each todo, and a
 * {@link DateTimeFormatter} takes several times as long for each.
 */
enum Times {
  /** Fractions of a second have 0, 3 or 6 digits. */
  SHORT,
  /** Fractions always have six digits, so that the texts of two times compare like the times. */
  COMPARABLE;

  private static final int LENGTH = "2026-01-02T03:04:05.000006Z".length();
  private static final int NANOS_IN_MICRO = 1_000;
  private static final int MICROS_IN_MILLI = 1_000;

  String text(Instant time) {
    LocalDateTime utc = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    StringBuilder text = new StringBuilder(LENGTH);
    digits(text, utc.getYear(), 4);
    digits(text.append('-'), utc.getMonthValue(), 2);
    digits(text.append('-'), utc.getDayOfMonth(), 2);
    digits(text.append('T'), utc.getHour(), 2);
    digits(text.append(':'), utc.getMinute(), 2);
    digits(text.append(':'), utc.getSecond(), 2);
    fraction(text, utc.getNano() / NANOS_IN_MICRO);
    return text.append('Z').toString();
  }

  private void fraction(StringBuilder text, int micros) {
    if (this == COMPARABLE || micros % MICROS_IN_MILLI != 0) {
      digits(text.append('.'), micros, 6);
    } else if (micros != 0) {
      digits(text.append('.'), micros / MICROS_IN_MILLI, 3);
    }
  }

  /** Of a number that is not negative, with zeros in front. */
  private static void digits(StringBuilder text, int number, int width) {
    int place = 1;
    for (int i = 1; i < width; i++) {
      place *= 10;
    }
    for (; place > 0; place /= 10) {
      text.append((char) ('0' + number / place % 10));
    }
  }
}
