package dev.breakwater.guest.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.IllegalFormatException;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatTest {
  private static final Object[] FRACTIONS = {
    0.0,
    -0.0,
    1.5,
    -1.5,
    0.005,
    0.015,
    2.5,
    99.995,
    1234567.891,
    1e10,
    1e100,
    0.00012345,
    0.000099999,
    9.9999999,
    Double.NaN,
    Double.NEGATIVE_INFINITY,
    0.1f,
    new BigDecimal("1234.56789"),
    new BigDecimal("-1E+5"),
    new BigDecimal("0.00000123"),
    BigDecimal.ZERO
  };
  private static final Object[] WHOLES = {
    0,
    42,
    -42,
    Integer.MIN_VALUE,
    Long.MIN_VALUE,
    (byte) -1,
    (short) -2,
    1234567L,
    new BigInteger("123456789012345678901234567890"),
    BigInteger.TEN.negate()
  };

  static Stream<String> ofFractions() {
    return Stream.of("", "12", "020", "-12", "+", "+012", " ", "(", "(012")
        .flatMap(flags -> Stream.of("", ".0", ".1", ".6").map(flags::concat))
        .flatMap(start -> Stream.of("f", "e", "E", "g").map(end -> "%" + start + end));
  }

  @ParameterizedTest
  @MethodSource("ofFractions")
  void fractionsAreTheTextOfJava(String format) {
    for (Object value : FRACTIONS) {
      assertSame(format, value);
    }
  }

  static Stream<String> ofWholes() {
    return Stream.of("", "12", "-12", "012")
        .flatMap(flags -> Stream.of("d", "x", "X", "o").map(end -> "%" + flags + end));
  }

  @ParameterizedTest
  @MethodSource("ofWholes")
  @ValueSource(strings = {"%+d", "% d", "%(d", "%,d", "%(,020d", "%#x", "%#012x", "%#o"})
  void wholeNumbersAreTheTextOfJava(String format) {
    for (Object value : WHOLES) {
      assertSame(format, value);
    }
  }

  private static void assertSame(String format, Object value) {
    assertThat(TextFormat.format(format, value))
        .as("%s", format + " of " + value)
        .isEqualTo(String.format(Locale.ROOT, format, value));
  }

  @Test
  void anyFractionIsTheTextOfJava() {
    Random random = new Random(3);
    for (int i = 0; i < 10_000; i++) {
      assertSame("%." + random.nextInt(20) + "e", Double.longBitsToDouble(random.nextLong()));
      assertSame("%." + random.nextInt(5) + "f", random.nextInt(100_000) / 1000.0);
      assertSame("%g", random.nextGaussian() * 1000);
    }
  }

  @Test
  void otherValuesAreTheTextOfJava() {
    Object[] values = {"abc", 'x', null, true, 0x1F600};
    String format = "%s|%5s|%-5s|%.2s|%S|%2$c|%2$C|%3$b|%3$10s|%4$B|%5$c|%1$h|%<H|%n|%%|%5%%-5%|";
    assertThat(TextFormat.format(format, values))
        .isEqualTo(String.format(Locale.ROOT, format, values));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s %s", "%d", "%f", "%y", "%-d", "%", "%<s", "%3$s", "%.s", "%--5s", "%+ d", "%#d", "%.1d",
        "%+s", "%,e", "%c"
      })
  void refusalsAreThoseOfJava(String format) {
    assertThatThrownBy(() -> TextFormat.format(format, "x"))
        .isInstanceOf(IllegalFormatException.class)
        .hasSameClassAs(refusalOfJava(format));
  }

  private static Throwable refusalOfJava(String format) {
    try {
      return new AssertionError(String.format(Locale.ROOT, format, "x"));
    } catch (IllegalFormatException e) {
      return e;
    }
  }
}
