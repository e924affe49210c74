package dev.breakwater.guest.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloatTextTest {
  private static final int MANY = 20_000;

  private final Random random = new Random(1);

  @Test
  void anyDoubleIsTheTextOfJava() {
    for (int i = 0; i < MANY; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      assertThat(FloatText.of(value)).isEqualTo(Double.toString(value));
    }
  }

  @Test
  void anyFloatIsTheTextOfJava() {
    for (int i = 0; i < MANY; i++) {
      float value = Float.intBitsToFloat(random.nextInt());
      assertThat(FloatText.of(value)).isEqualTo(Float.toString(value));
    }
  }

  @Test
  void pricesAreTheTextOfJava() {
    for (int i = 0; i < MANY; i++) {
      double value = random.nextInt(10_000_000) / 100.0;
      assertThat(FloatText.of(value)).isEqualTo(Double.toString(value));
    }
  }

  @Test
  void bothSidesOfEveryPowerOfTwoAreTheTextOfJava() {
    for (long exponent = 0; exponent < 2047; exponent++) {
      double power = Double.longBitsToDouble(exponent << 52);
      assertThat(FloatText.of(power)).isEqualTo(Double.toString(power));
      assertThat(FloatText.of(Math.nextDown(power)))
          .isEqualTo(Double.toString(Math.nextDown(power)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0.0,
        -0.0,
        Double.NaN,
        Double.NEGATIVE_INFINITY,
        1e7,
        9999999.999999998,
        1e-3,
        9.99e-4,
        2e23,
        8.41e21,
        4.9e-324,
        Double.MAX_VALUE,
        100,
        0.1 + 0.2
      })
  void limitsAreTheTextOfJava(double value) {
    assertThat(FloatText.of(value)).isEqualTo(Double.toString(value));
    assertThat(FloatText.of((float) value)).isEqualTo(Float.toString((float) value));
  }
}
