package dev.breakwater.guest.jdk.added;

import java.time.Duration;

/** For {@link Duration}. */
@SuppressWarnings({"JavaDurationGetSecondsToToSeconds", "JavaDurationGetSecondsGetNano"})
final class DurationMethods {
  private static final int NANOS_PER_MILLI = 1_000_000;

  private DurationMethods() {}

  static long toSeconds(Duration duration) {
    return duration.getSeconds();
  }

  static long toDaysPart(Duration duration) {
    return duration.toDays();
  }

  static int toHoursPart(Duration duration) {
    return (int) (duration.toHours() % 24);
  }

  static int toMinutesPart(Duration duration) {
    return (int) (duration.toMinutes() % 60);
  }

  static int toSecondsPart(Duration duration) {
    return (int) (duration.getSeconds() % 60);
  }

  static int toMillisPart(Duration duration) {
    return duration.getNano() / NANOS_PER_MILLI;
  }

  static int toNanosPart(Duration duration) {
    return duration.getNano();
  }

  static boolean isPositive(Duration duration) {
    return !duration.isNegative() && !duration.isZero();
  }

  static Duration parse(CharSequence text) {
    return new DurationParser(text).duration();
  }
}
