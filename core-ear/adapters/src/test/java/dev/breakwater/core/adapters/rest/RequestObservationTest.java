package dev.breakwater.core.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestObservationTest {
  @Test
  void aDurationIsInMillisecondsWithThreeDigitsBehindThePoint() {
    assertThat(RequestObservation.millis(0)).isEqualTo("0.000");
    assertThat(RequestObservation.millis(4_499)).isEqualTo("0.004");
    assertThat(RequestObservation.millis(99_504_321)).isEqualTo("99.504");
    assertThat(RequestObservation.millis(61_000_000_000L)).isEqualTo("61000.000");
  }
}
