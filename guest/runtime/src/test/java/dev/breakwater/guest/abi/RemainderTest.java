package dev.breakwater.guest.abi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RemainderTest {
  private static final double[] EDGES = {
    0.0,
    -0.0,
    1,
    -1,
    3,
    0.1,
    7.5,
    1e300,
    -1e308,
    Double.MIN_VALUE,
    Double.MIN_NORMAL,
    Double.MAX_VALUE,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY
  };

  @Test
  void isJavasAtTheLimits() {
    for (double a : EDGES) {
      for (double b : EDGES) {
        assertThat(bits(Remainder.of(a, b))).as(a + " % " + b).isEqualTo(bits(a % b));
        assertThat(bits(Remainder.of((float) a, (float) b))).isEqualTo(bits((float) a % (float) b));
      }
    }
  }

  @Test
  void isJavasForRandomBits() {
    Random random = new Random(5);
    for (int i = 0; i < 3000; i++) {
      double a = Double.longBitsToDouble(random.nextLong());
      double b = Double.longBitsToDouble(random.nextLong());
      assertThat(bits(Remainder.of(a, b))).as(a + " % " + b).isEqualTo(bits(a % b));
    }
  }

  /** With them, NaN is itself and zeros have signs. */
  private static long bits(double value) {
    return Double.doubleToLongBits(value);
  }
}
