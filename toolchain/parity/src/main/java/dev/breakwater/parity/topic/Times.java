package dev.breakwater.parity.topic;

import dev.breakwater.parity.Topic;
import dev.breakwater.parity.Transcript;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** {@code java.time}. */
public final class Times {
  private static final LocalDateTime MOMENT = LocalDateTime.of(2024, 2, 29, 23, 5, 9, 120_000_000);

  private Times() {}

  /** The topic. */
  public static Topic topic() {
    return Topic.of("Times", "`java.time`: dates, instants, durations, UTC and offsets, formatting")
        .probe("dates", Times::dates)
        .probe("times", Times::times)
        .probe("instants", Times::instants)
        .probe("durations", Times::durations)
        .probe("offsets", Times::offsets)
        .probe("formats", Times::formats)
        .probe("iso", Times::iso)
        .probe("refusals", Times::refusals);
  }

  private static void dates(Transcript t) {
    LocalDate d = LocalDate.of(2024, 2, 29);
    t.put(
        "plus",
        d.plusYears(1)
            + " "
            + d.plusMonths(12)
            + " "
            + d.plusDays(366)
            + " "
            + d.minusWeeks(9)
            + " "
            + d.plus(Period.of(1, 2, 3)));
    t.put(
        "fields",
        d.getDayOfWeek()
            + " "
            + d.getDayOfYear()
            + d.getMonth()
            + d.isLeapYear()
            + d.lengthOfMonth()
            + " "
            + d.get(ChronoField.ALIGNED_WEEK_OF_YEAR));
    t.put(
        "adjusted",
        d.with(TemporalAdjusters.lastDayOfMonth())
            + " "
            + d.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            + " "
            + d.withDayOfMonth(1));
    t.put(
        "between",
        ChronoUnit.DAYS.between(d, LocalDate.of(2025, 1, 1))
            + " "
            + Period.between(d, LocalDate.of(2025, 1, 1))
            + " "
            + d.until(LocalDate.ofEpochDay(0)));
    t.put(
        "compare",
        d.isBefore(d.plusDays(1))
            + " "
            + d.compareTo(LocalDate.of(2023, 1, 1))
            + " "
            + d.equals(LocalDate.parse("2024-02-29"))
            + d.hashCode());
    t.put(
        "epoch",
        d.toEpochDay()
            + " "
            + LocalDate.ofEpochDay(-1)
            + " "
            + LocalDate.of(-5, 1, 1)
            + " "
            + LocalDate.of(12345, 1, 1)
            + " "
            + LocalDate.MAX);
    t.put(
        "others",
        YearMonth.of(2024, 2).atEndOfMonth()
            + " "
            + Year.of(2023).isLeap()
            + Month.MAY.plus(9)
            + DayOfWeek.SUNDAY.plus(1)
            + " "
            + YearMonth.parse("2024-05"));
    t.put("stream", d.datesUntil(d.plusDays(3)).toList());
  }

  private static void times(Transcript t) {
    LocalTime time = LocalTime.of(23, 59, 30);
    t.put(
        "plus",
        time.plusSeconds(45)
            + " "
            + time.minusNanos(1)
            + " "
            + time.truncatedTo(ChronoUnit.HOURS)
            + " "
            + LocalTime.MIDNIGHT
            + LocalTime.MAX);
    t.put(
        "moment",
        MOMENT
            + " "
            + MOMENT.plusHours(1)
            + " "
            + MOMENT.toLocalDate()
            + MOMENT.toLocalTime()
            + " "
            + MOMENT.withNano(0)
            + " "
            + MOMENT.truncatedTo(ChronoUnit.MINUTES));
    t.put(
        "parse",
        LocalDateTime.parse("2024-01-02T03:04")
            + " "
            + LocalTime.parse("10:15:30.5")
            + " "
            + LocalTime.ofSecondOfDay(3661));
    t.put(
        "between",
        ChronoUnit.MINUTES.between(MOMENT, MOMENT.plusDays(1))
            + " "
            + Duration.between(MOMENT, MOMENT.plusNanos(5)));
  }

  private static void instants(Transcript t) {
    Instant i = Instant.ofEpochMilli(1_700_000_000_123L);
    t.put(
        "instant",
        i
            + " "
            + i.plusSeconds(60)
            + " "
            + i.truncatedTo(ChronoUnit.DAYS)
            + " "
            + i.getEpochSecond()
            + i.getNano()
            + " "
            + i.toEpochMilli());
    t.put(
        "texts",
        Instant.EPOCH
            + " "
            + Instant.ofEpochSecond(-1)
            + " "
            + Instant.ofEpochSecond(0, 1)
            + " "
            + Instant.ofEpochSecond(0, 1_000_000)
            + " "
            + Instant.ofEpochSecond(0, 1_000));
    t.put(
        "parse",
        Instant.parse("2024-02-29T12:00:00Z")
            + " "
            + Instant.parse("2024-02-29T12:00:00.123456789Z"));
    t.put(
        "clock",
        Clock.fixed(i, ZoneOffset.UTC).instant()
            + " "
            + LocalDateTime.now(Clock.fixed(i, ZoneOffset.UTC))
            + " "
            + Clock.fixed(i, ZoneOffset.UTC).millis());
    t.put(
        "compare",
        i.isAfter(Instant.EPOCH)
            + " "
            + i.equals(Instant.ofEpochMilli(1_700_000_000_123L))
            + Duration.between(Instant.EPOCH, i));
    t.put("date", java.util.Date.from(i).getTime() + " " + new java.util.Date(5).toInstant());
  }

  private static void durations(Transcript t) {
    Duration d = Duration.ofSeconds(3661, 5_000_000);
    t.put(
        "texts",
        d
            + " "
            + Duration.ZERO
            + Duration.ofMillis(-1500)
            + Duration.ofDays(2)
            + Duration.ofNanos(1)
            + Duration.ofMinutes(-90));
    t.put(
        "parts",
        d.toMinutes()
            + " "
            + d.toMillis()
            + " "
            + d.toHoursPart()
            + d.toMinutesPart()
            + d.toSecondsPart()
            + d.toMillisPart()
            + d.getSeconds());
    t.put(
        "sums",
        d.plus(d).multipliedBy(3).dividedBy(2)
            + " "
            + d.negated()
            + " "
            + d.compareTo(Duration.ofHours(1))
            + d.isNegative()
            + d.toDays());
    t.put(
        "parse",
        Duration.parse("PT1H2M3.5S")
            + " "
            + Duration.parse("P2DT-1M")
            + " "
            + Period.parse("P1Y2M3D")
            + Period.ofWeeks(2)
            + Period.of(0, 14, 0).normalized());
  }

  private static void offsets(Transcript t) {
    OffsetDateTime o = MOMENT.atOffset(ZoneOffset.ofHoursMinutes(5, 30));
    t.put(
        "offset",
        o
            + " "
            + o.toInstant()
            + " "
            + o.withOffsetSameInstant(ZoneOffset.UTC)
            + " "
            + o.toEpochSecond());
    ZonedDateTime z = MOMENT.atZone(ZoneOffset.UTC);
    t.put("zoned", z + " " + z.plusDays(1) + " " + z.toInstant() + z.getZone());
    t.put(
        "id",
        ZoneId.of("Z")
            + " "
            + ZoneId.of("+02:00")
            + ZoneOffset.of("-03:30").getTotalSeconds()
            + ZoneOffset.MAX);
    t.put(
        "parse",
        OffsetDateTime.parse("2024-02-29T12:00:00+01:00")
            + " "
            + ZonedDateTime.parse("2024-02-29T12:00:00Z"));
    t.put(
        "from instant",
        LocalDateTime.ofInstant(Instant.EPOCH, ZoneOffset.ofHours(-5))
            + " "
            + LocalDateTime.ofEpochSecond(0, 5, ZoneOffset.UTC)
            + " "
            + Instant.EPOCH.atZone(ZoneOffset.UTC));
  }

  private static void iso(Transcript t) {
    OffsetDateTime o = MOMENT.atOffset(ZoneOffset.ofHours(1));
    t.put(
        "iso",
        DateTimeFormatter.ISO_DATE.format(o)
            + " "
            + DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(o)
            + " "
            + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(o)
            + " "
            + DateTimeFormatter.ISO_INSTANT.format(o)
            + " "
            + DateTimeFormatter.BASIC_ISO_DATE.format(o)
            + " "
            + DateTimeFormatter.ISO_WEEK_DATE.format(o)
            + " "
            + DateTimeFormatter.ISO_ORDINAL_DATE.format(o));
    t.put(
        "rfc",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(o)
            + " "
            + DateTimeFormatter.RFC_1123_DATE_TIME.parse(
                "Tue, 3 Jun 2008 11:05:30 GMT", Instant::from));
    t.put("parse", LocalDate.parse("20240229", DateTimeFormatter.BASIC_ISO_DATE));
  }

  private static void formats(Transcript t) {
    for (String p :
        new String[] {
          "yyyy-MM-dd HH:mm:ss",
          "dd/MM/uu",
          "hh:mm",
          "H:m:s.SSS",
          "'day' D",
          "QQ",
          "yyyyMMddHHmmssSSS"
        }) {
      t.put(p, DateTimeFormatter.ofPattern(p, Locale.ROOT).format(MOMENT));
    }
    t.put(
        "offset",
        DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX")
            .format(MOMENT.atOffset(ZoneOffset.ofHours(2))));
    t.put(
        "parse",
        LocalDateTime.parse("29.02.2024 07:08", DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm")));
  }

  private static void refusals(Transcript t) {
    t.run("date", () -> LocalDate.of(2023, 2, 29));
    t.run("month", () -> LocalDate.of(2023, 13, 1));
    t.run("text", () -> LocalDate.parse("2023-2-1"));
    t.run("instant", () -> Instant.parse("2023-02-01"));
    t.run("field", () -> LocalDate.of(2023, 1, 1).get(ChronoField.HOUR_OF_DAY));
    t.run("unit", () -> LocalDate.of(2023, 1, 1).plus(1, ChronoUnit.HOURS));
    t.run("zone", () -> ZoneId.of("Nowhere/City"));
    t.run("pattern", () -> DateTimeFormatter.ofPattern("bogus{"));
    t.run("overflow", () -> Instant.MAX.plusSeconds(1));
    t.run("duration", () -> Duration.parse("1h"));
  }
}
