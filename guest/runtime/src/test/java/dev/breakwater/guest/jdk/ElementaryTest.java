package dev.breakwater.guest.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Within what two results may differ that are each within an ulp of the exact value. */
class ElementaryTest {
  private static final int MANY = 2_000;
  private static final double[] LIMITS = {
    0.0,
    -0.0,
    1,
    -1,
    0.5,
    2,
    -3,
    10,
    1e-300,
    4.9e-324,
    1e300,
    Double.MAX_VALUE,
    709.7,
    710,
    -745.2,
    -746,
    1e22,
    Math.PI,
    Math.PI / 2,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    0x1p53,
    0x1p53 + 2,
    0.9999999999999999,
    1.0000000000000002
  };

  private final Random random = new Random(5);

  static Stream<Arguments> functions() {
    Map<DoubleUnaryOperator, DoubleUnaryOperator> functions =
        Map.ofEntries(
            Map.entry(StrictMath::sin, Elementary::sin),
            Map.entry(StrictMath::cos, Elementary::cos),
            Map.entry(StrictMath::tan, Elementary::tan),
            Map.entry(StrictMath::asin, Elementary::asin),
            Map.entry(StrictMath::acos, Elementary::acos),
            Map.entry(StrictMath::atan, Elementary::atan),
            Map.entry(StrictMath::exp, Elementary::exp),
            Map.entry(StrictMath::expm1, Elementary::expm1),
            Map.entry(StrictMath::log, Elementary::log),
            Map.entry(StrictMath::log10, Elementary::log10),
            Map.entry(StrictMath::log1p, Elementary::log1p),
            Map.entry(StrictMath::sinh, Elementary::sinh),
            Map.entry(StrictMath::cosh, Elementary::cosh),
            Map.entry(StrictMath::tanh, Elementary::tanh),
            Map.entry(StrictMath::cbrt, Elementary::cbrt));
    return functions.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void functionsAreThoseOfJava(DoubleUnaryOperator java, DoubleUnaryOperator guest) {
    for (double x : LIMITS) {
      assertNear(guest.applyAsDouble(x), java.applyAsDouble(x), x);
    }
    for (int i = 0; i < MANY; i++) {
      double near = random.nextGaussian() * 3;
      assertNear(guest.applyAsDouble(near), java.applyAsDouble(near), near);
      double any = Double.longBitsToDouble(random.nextLong());
      assertNear(guest.applyAsDouble(any), java.applyAsDouble(any), any);
    }
  }

  static Stream<Arguments> functionsOfTwo() {
    return Stream.of(
        of(StrictMath::pow, Elementary::pow),
        of(StrictMath::atan2, Elementary::atan2),
        of(StrictMath::hypot, Elementary::hypot),
        of((x, y) -> Math.scalb(x, (int) y), (x, y) -> Elementary.scalb(x, (int) y)));
  }

  private static Arguments of(DoubleBinaryOperator java, DoubleBinaryOperator guest) {
    return Arguments.of(java, guest);
  }

  @ParameterizedTest
  @MethodSource("functionsOfTwo")
  void functionsOfTwoAreThoseOfJava(DoubleBinaryOperator java, DoubleBinaryOperator guest) {
    for (double x : LIMITS) {
      for (double y : LIMITS) {
        assertNear(guest.applyAsDouble(x, y), java.applyAsDouble(x, y), x);
      }
    }
    for (int i = 0; i < MANY; i++) {
      double x = random.nextGaussian() * 100;
      double y = random.nextInt(100) - 50;
      assertNear(guest.applyAsDouble(x, y), java.applyAsDouble(x, y), x);
    }
  }

  /** StrictMath is off by up to 2.5 ulps itself. */
  private static void assertNear(double guest, double java, double x) {
    boolean same = Double.compare(guest, java) == 0;
    boolean near = Math.abs(guest - java) <= 3 * Math.ulp(java);
    boolean signed = Math.copySign(1, guest) == Math.copySign(1, java);
    assertThat(same || (near && signed)).as("of %s: %s, not %s", x, guest, java).isTrue();
  }
}
