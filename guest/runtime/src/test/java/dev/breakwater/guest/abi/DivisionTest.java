package dev.breakwater.guest.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionTest {
  @ParameterizedTest
  @CsvSource({"7, 2", "-7, 2", "7, -2", "-2147483648, -1", "-2147483648, 1", "0, -1", "5, -1"})
  void intsDivideAsInJava(int dividend, int divisor) {
    assertThat(Division.divide(dividend, divisor)).isEqualTo(dividend / divisor);
    assertThat(Division.remainder(dividend, divisor)).isEqualTo(dividend % divisor);
    assertThat(Division.divideUnsigned(dividend, divisor))
        .isEqualTo(Integer.divideUnsigned(dividend, divisor));
    assertThat(Division.remainderUnsigned(dividend, divisor))
        .isEqualTo(Integer.remainderUnsigned(dividend, divisor));
  }

  @ParameterizedTest
  @CsvSource({"7, 2", "-7, 2", "-9223372036854775808, -1", "0, -1", "-9223372036854775808, 3"})
  void longsDivideAsInJava(long dividend, long divisor) {
    assertThat(Division.divide(dividend, divisor)).isEqualTo(dividend / divisor);
    assertThat(Division.remainder(dividend, divisor)).isEqualTo(dividend % divisor);
    assertThat(Division.divideUnsigned(dividend, divisor))
        .isEqualTo(Long.divideUnsigned(dividend, divisor));
    assertThat(Division.remainderUnsigned(dividend, divisor))
        .isEqualTo(Long.remainderUnsigned(dividend, divisor));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, -1})
  void zeroDividesNothing(int dividend) {
    assertThatThrownBy(() -> Division.divide(dividend, 0)).hasMessage("/ by zero");
    assertThatThrownBy(() -> Division.remainder(dividend, 0)).hasMessage("/ by zero");
    assertThatThrownBy(() -> Division.divide((long) dividend, 0L)).hasMessage("/ by zero");
    assertThatThrownBy(() -> Division.remainder((long) dividend, 0L)).hasMessage("/ by zero");
    assertThatThrownBy(() -> Division.divideUnsigned(dividend, 0)).hasMessage("/ by zero");
    assertThatThrownBy(() -> Division.remainderUnsigned(dividend, 0)).hasMessage("/ by zero");
    assertThatThrownBy(() -> Division.divideUnsigned((long) dividend, 0L)).hasMessage("/ by zero");
    assertThatThrownBy(() -> Division.remainderUnsigned((long) dividend, 0L))
        .hasMessage("/ by zero");
  }
}
