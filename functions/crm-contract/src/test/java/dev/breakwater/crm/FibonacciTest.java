package dev.breakwater.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FibonacciTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "10, 55",
    "50, 12586269025",
    "93, 12200160415121876738",
    "94, 1293530146158671551",
    "100, 3736710778780434371",
    "1000, 817770325994397771",
    "10000, 15574651946073070043"
  })
  void theNumbersAreThoseOfTheReference(long n, String number) {
    assertThat(new Computed(n, Fibonacci.modulo64(n), 1_234_567).json())
        .isEqualTo("{\"n\":" + n + ",\"result\":\"" + number + "\",\"compute_ms\":1.235}");
  }

  @Test
  void nIs1000UnlessSaid() {
    assertThat(Fibonacci.n(Optional.empty())).isEqualTo(new Checked.Valid<>(1000L));
  }

  @Test
  void nHasAnEnd() {
    assertThat(Fibonacci.n(Optional.of("10000000"))).isEqualTo(new Checked.Valid<>(10_000_000L));
    assertThat(Fibonacci.n(Optional.of("10000001"))).isEqualTo(Bodies.refused(CrmError.INVALID_N));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "abc", "1.5", "+1", " 1", "\u0661", "99999999999999999999"})
  void anyOtherNIsRefused(String n) {
    assertThat(Fibonacci.n(Optional.of(n))).isEqualTo(Bodies.refused(CrmError.INVALID_N));
  }
}
