package dev.breakwater.guest.abi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The results are those of the JDK. */
class TextBytesTest {
  private static final int ROUNDS = 20_000;

  /** First, middle and last bytes of sequences and of their neighbours. */
  private static final int[] BYTES = {
    0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED,
    0xEE, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF
  };

  private static final char[] UNITS = {
    'a', 0x7F, 0x80, 0xFF, 0x100, 0x7FF, 0x800, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xFFFF
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void bytesBecomeTheTextOfTheJdk(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = bytes(random);

      assertThat(new String(TextBytes.utf8Characters(bytes))).isEqualTo(new String(bytes, UTF_8));
      assertThat(new String(TextBytes.latin1Characters(bytes)))
          .isEqualTo(new String(bytes, ISO_8859_1));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void textBecomesTheBytesOfTheJdk(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String text = text(random);

      assertThat(TextBytes.utf8(text)).isEqualTo(text.getBytes(UTF_8));
      assertThat(TextBytes.latin1(text)).isEqualTo(text.getBytes(ISO_8859_1));
    }
  }

  @Test
  void aPartIsReadAsOneOfTheJdk() {
    byte[] bytes = "aé€😀z".getBytes(UTF_8);
    for (int from = 0; from <= bytes.length; from++) {
      int length = bytes.length - from;
      assertThat(new String(TextBytes.utf8Characters(bytes, from, length)))
          .isEqualTo(new String(bytes, from, length, UTF_8));
      assertThat(new String(TextBytes.latin1Characters(bytes, 0, from)))
          .isEqualTo(new String(bytes, 0, from, ISO_8859_1));
    }
  }

  @Test
  void aPartBeyondTheEndIsRefused() {
    assertThatThrownBy(() -> TextBytes.utf8Characters(new byte[3], 2, 2))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> TextBytes.latin1Characters(new byte[3], -1, 2))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[random.nextInt(8)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) BYTES[random.nextInt(BYTES.length)];
    }
    return bytes;
  }

  private static String text(Random random) {
    char[] units = new char[random.nextInt(8)];
    for (int i = 0; i < units.length; i++) {
      units[i] = UNITS[random.nextInt(UNITS.length)];
    }
    return new String(units);
  }
}
