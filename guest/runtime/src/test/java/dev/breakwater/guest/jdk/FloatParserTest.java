package dev.breakwater.guest.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloatParserTest {
  private static final int MANY = 10_000;

  private final Random random = new Random(2);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "+1",
        "1.",
        ".5",
        "1e3",
        "1E-3",
        "1e400",
        "1e-400",
        "-NaN",
        "NaN",
        "Infinity",
        "-Infinity",
        " 2 ",
        "1f",
        "1D",
        "0x1p3",
        "0x.8P1f",
        "0x1.fffffffffffff8p0",
        "0x1.00000000000008p0",
        "0x1.000000000000080001p0",
        "0x1p-1075",
        "0x1.1p-1075",
        "0x1p99999999999",
        "4.9e-324",
        "2.4703282292062328e-324",
        "2.4703282292062327e-324",
        "1e99999999999",
        "0e999",
        "1.7976931348623159e308",
        "3.4028235677973366e38"
      })
  void numbersAreThoseOfJava(String text) {
    assertThat(FloatParser.parseDouble(text)).isEqualTo(Double.valueOf(text));
    assertThat(FloatParser.parseFloat(text)).isEqualTo(Float.valueOf(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "e", "1e", "1e+", "--1", "1.5.2", ".", "x", "1_0", "1,5", "1 f", "1ff", "NaNf",
        "nan", "0x", "0x1", "0xp1", "\u0661"
      })
  void otherTextsAreRefusedInTheWordsOfJava(String text) {
    String message = messageOfJava(text);
    assertThatThrownBy(() -> FloatParser.parseDouble(text))
        .isInstanceOf(NumberFormatException.class)
        .hasMessage(message);
  }

  private static String messageOfJava(String text) {
    try {
      return "none for " + Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void anyDigitsAreTheNumberOfJava() {
    for (int i = 0; i < MANY; i++) {
      String text = digits() + "." + digits() + "e" + (random.nextInt(700) - 350);
      assertThat(FloatParser.parseDouble(text)).as(text).isEqualTo(Double.parseDouble(text));
      assertThat(FloatParser.parseFloat(text)).as(text).isEqualTo(Float.parseFloat(text));
    }
  }

  private String digits() {
    return Long.toUnsignedString(random.nextLong());
  }

  @Test
  void halfWayBetweenTwoDoublesIsTheEvenOne() {
    for (int i = 0; i < MANY; i++) {
      double value = Math.abs(Double.longBitsToDouble(random.nextLong()));
      if (value < Double.MAX_VALUE) {
        BigDecimal sum = new BigDecimal(value).add(new BigDecimal(Math.nextUp(value)));
        String half = sum.divide(BigDecimal.TWO).toString();
        assertThat(FloatParser.parseDouble(half)).as(half).isEqualTo(Double.parseDouble(half));
      }
    }
  }

  @Test
  void hexadecimalTextsAreTheNumberOfJava() {
    for (int i = 0; i < MANY; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        assertThat(FloatParser.parseDouble(Double.toHexString(value))).isEqualTo(value);
      }
    }
  }
}
