package dev.breakwater.guest.jdk.added;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** For {@link LocalDate}. */
final class LocalDateMethods {
  private LocalDateMethods() {}

  static Stream<LocalDate> datesUntil(LocalDate start, LocalDate end) {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(end + " < " + start);
    }
    return LongStream.range(start.toEpochDay(), end.toEpochDay()).mapToObj(LocalDate::ofEpochDay);
  }

  static LocalDate ofInstant(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalDate();
  }
}
