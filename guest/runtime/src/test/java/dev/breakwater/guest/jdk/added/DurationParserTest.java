package dev.breakwater.guest.jdk.added;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurationParserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "PT1H2M3.5S",
        "P2DT-1M",
        "P1D",
        "PT0S",
        "-PT1H",
        "+P1D",
        "pt1.5s",
        "PT-0.5S",
        "PT1,25S",
        "PT1.S",
        "PT-1.5S",
        "P-1DT+2H",
        "-P-1D",
        "PT1H1S",
        "PT9223372036854775807S"
      })
  void textsAreTheDurationsOfJava(String text) {
    assertThat(new DurationParser(text).duration()).isEqualTo(Duration.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PT",
        "P",
        "P1DT",
        "PT1M1H",
        "PT1.5M",
        "P1",
        "1D",
        "PT.5S",
        "PT1.1234567891S",
        "PT+S",
        "P1.5D",
        "PT9223372036854775808S",
        "P99999999999999999D"
      })
  void otherTextsAreRefused(String text) {
    assertThatThrownBy(() -> new DurationParser(text).duration())
        .isInstanceOf(DateTimeParseException.class);
  }
}
