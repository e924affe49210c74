package dev.breakwater.guest.jdk.added;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/** Reads {@code P2DT3H4M5.6S} and its parts, as {@link Duration#parse} says. */
final class DurationParser {
  private static final int NANO_DIGITS = 9;

  private final CharSequence text;
  private int at;

  DurationParser(CharSequence text) {
    this.text = text;
  }

  Duration duration() {
    try {
      boolean negative = sign();
      expect('P');
      Duration sum = Duration.ofDays(0);
      int start = at;
      if (at < text.length() && letter() != 'T') {
        sum = Duration.ofDays(whole());
        expect('D');
      }
      if (at < text.length()) {
        expect('T');
        sum = sum.plus(time());
      }
      if (at == start || at < text.length()) {
        throw refused();
      }
      return negative ? sum.negated() : sum;
    } catch (ArithmeticException | NumberFormatException e) {
      throw new DateTimeParseException("Text cannot be parsed to a Duration: overflow", text, 0, e);
    }
  }

  private Duration time() {
    Duration sum = Duration.ZERO;
    String units = "HMS";
    int unit = 0;
    int start = at;
    while (at < text.length()) {
      boolean negative = text.charAt(at) == '-';
      long amount = whole();
      int nanos = fraction();
      int found = at < text.length() ? units.indexOf(letter(), unit) : -1;
      if (found < 0 || (nanos >= 0 && found < 2)) {
        throw refused();
      }
      at++;
      unit = found + 1;
      sum =
          switch (found) {
            case 0 -> sum.plus(Duration.ofHours(amount));
            case 1 -> sum.plus(Duration.ofMinutes(amount));
            default -> sum.plusSeconds(amount).plusNanos(negative ? -nanos(nanos) : nanos(nanos));
          };
    }
    if (at == start) {
      throw refused();
    }
    return sum;
  }

  private static int nanos(int fraction) {
    return Math.max(fraction, 0);
  }

  private boolean sign() {
    if (at == text.length()) {
      throw refused();
    }
    char first = text.charAt(at);
    at += first == '-' || first == '+' ? 1 : 0;
    return first == '-';
  }

  private long whole() {
    int start = at;
    sign();
    int digits = at;
    while (isDigit()) {
      at++;
    }
    if (at == digits) {
      throw refused();
    }
    return Long.parseLong(text.subSequence(start, at).toString());
  }

  /** Nanoseconds; negative where there is no point. */
  private int fraction() {
    if (at == text.length() || (text.charAt(at) != '.' && text.charAt(at) != ',')) {
      return -1;
    }
    at++;
    int nanos = 0;
    int count = 0;
    for (; isDigit(); at++, count++) {
      nanos = nanos * 10 + text.charAt(at) - '0';
    }
    if (count > NANO_DIGITS) {
      throw refused();
    }
    for (; count < NANO_DIGITS; count++) {
      nanos *= 10;
    }
    return nanos;
  }

  private boolean isDigit() {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private char letter() {
    char letter = text.charAt(at);
    return letter >= 'a' && letter <= 'z' ? (char) (letter - 'a' + 'A') : letter;
  }

  private void expect(char wanted) {
    if (at == text.length() || letter() != wanted) {
      throw refused();
    }
    at++;
  }

  private DateTimeException refused() {
    return new DateTimeParseException("Text cannot be parsed to a Duration", text, 0);
  }
}
