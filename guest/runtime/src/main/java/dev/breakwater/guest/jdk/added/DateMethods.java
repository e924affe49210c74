package dev.breakwater.guest.jdk.added;

import java.time.Instant;
import java.util.Date;

/** For {@link Date}. */
@SuppressWarnings("JavaUtilDate")
final class DateMethods {
  private DateMethods() {}

  static Date from(Instant instant) {
    try {
      return new Date(instant.toEpochMilli());
    } catch (ArithmeticException tooFar) {
      throw new IllegalArgumentException(tooFar);
    }
  }

  static Instant toInstant(Date date) {
    return Instant.ofEpochMilli(date.getTime());
  }
}
