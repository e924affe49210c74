package dev.breakwater.core.adapters.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimesTest {
  private static final DateTimeFormatter SIX =
      new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

  static Stream<Instant> times() {
    RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    List<String> chosen =
        List.of(
            "1970-01-01T00:00:00Z",
            "0001-01-01T00:00:00Z",
            "1969-12-31T23:59:59.999999Z",
            "2026-01-02T03:04:05.120Z",
            "2026-01-02T03:04:05.000001Z",
            "2024-02-29T12:00:00.100Z",
            "9999-12-31T23:59:59.999999Z");
    return Stream.concat(
        chosen.stream().map(Instant::parse),
        random
            .longs(50, -10_000_000_000L, 100_000_000_000L)
            .mapToObj(seconds ->
                Instant.ofEpochSecond(seconds).plus(random.nextInt(1_000_000), ChronoUnit.MICROS)));
  }

  @ParameterizedTest
  @MethodSource("times")
  void theTextIsThatOfTheFormatter(Instant time) {
    assertThat(Times.SHORT.text(time)).isEqualTo(DateTimeFormatter.ISO_INSTANT.format(time));
    assertThat(Times.COMPARABLE.text(time)).isEqualTo(SIX.format(time));
  }
}
