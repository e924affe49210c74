package dev.breakwater.guest.jdk.java.util;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class THexFormatTest {
  private static final String LETTERS = "0129abfABFg:-x ";

  private final Random random = new Random(5);

  @Test
  void anyBytesGiveWhatJavaGives() {
    for (int length = 0; length < 100; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      HexFormat wanted = HexFormat.ofDelimiter(", ").withPrefix("0x").withUpperCase();
      THexFormat found = THexFormat.ofDelimiter(", ").withPrefix("0x").withUpperCase();
      assertThat(found.formatHex(bytes)).isEqualTo(wanted.formatHex(bytes));
      assertThat(found.parseHex(wanted.formatHex(bytes))).isEqualTo(bytes);
      assertThat(THexFormat.of().formatHex(bytes)).isEqualTo(HexFormat.of().formatHex(bytes));
      assertThat(found.toString()).isEqualTo(wanted.toString());
    }
  }

  @Test
  void anyTextIsReadOrRefusedAsByJava() {
    for (int i = 0; i < 20_000; i++) {
      String text = text();
      assertThat(read(() -> Arrays.toString(THexFormat.of().parseHex(text))))
          .isEqualTo(read(() -> Arrays.toString(HexFormat.of().parseHex(text))));
      assertThat(read(() -> Arrays.toString(THexFormat.ofDelimiter(":").parseHex(text))))
          .isEqualTo(read(() -> Arrays.toString(HexFormat.ofDelimiter(":").parseHex(text))));
      assertThat(read(() -> THexFormat.fromHexDigits(text)))
          .isEqualTo(read(() -> HexFormat.fromHexDigits(text)));
      assertThat(read(() -> THexFormat.fromHexDigitsToLong(text)))
          .isEqualTo(read(() -> HexFormat.fromHexDigitsToLong(text)));
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(10); i > 0; i--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  /** The result, or that it is refused: which of two mistakes is named first is open. */
  private static Object read(Callable<?> reading) {
    try {
      return reading.call();
    } catch (IllegalArgumentException e) {
      return "refused";
    } catch (Exception e) {
      return e;
    }
  }

  @Test
  void digitsAreThoseOfJava() {
    for (long value : new long[] {0, 1, -1, 255, 65_535, Long.MIN_VALUE, 0x123456789abcdefL}) {
      assertThat(THexFormat.of().toHexDigits(value)).isEqualTo(HexFormat.of().toHexDigits(value));
      assertThat(THexFormat.of().toHexDigits((int) value))
          .isEqualTo(HexFormat.of().toHexDigits((int) value));
      assertThat(THexFormat.of().toHexDigits(value, 3))
          .isEqualTo(HexFormat.of().toHexDigits(value, 3));
    }
    for (int letter = 0; letter < 256; letter++) {
      assertThat(THexFormat.isHexDigit(letter)).isEqualTo(HexFormat.isHexDigit(letter));
    }
  }
}
