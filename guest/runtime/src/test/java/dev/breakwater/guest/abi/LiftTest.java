package dev.breakwater.guest.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiftTest {
  private enum Color {
    RED,
    GREEN
  }

  @Test
  void aNumberStandsForTheCaseInItsPlace() {
    assertThat(Lift.isFirst(0)).isTrue();
    assertThat(Lift.isFirst(1)).isFalse();
    assertThat(Lift.label(Color.values(), 0)).isEqualTo(Color.RED);
    assertThat(Lift.label(Color.values(), 1)).isEqualTo(Color.GREEN);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 256, Integer.MAX_VALUE, -1})
  void aNumberWithoutCaseIsNamed(int number) {
    String message = "no case has the number " + Integer.toUnsignedString(number);
    assertThatIllegalStateException().isThrownBy(() -> Lift.isFirst(number)).withMessage(message);
    assertThatIllegalStateException()
        .isThrownBy(() -> Lift.label(Color.values(), number))
        .withMessage(message);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 'a', 0xD7FF, 0xE000, 0x10FFFF})
  void scalarValuesAreChars(int number) {
    assertThat(Lift.scalar(number)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(ints = {0xD800, 0xDFFF, 0x110000, -1})
  void surrogatesAndNumbersBeyondUnicodeAreNoChars(int number) {
    assertThatIllegalStateException()
        .isThrownBy(() -> Lift.scalar(number))
        .withMessage("no Unicode scalar value: 0x" + Integer.toHexString(number));
  }
}
