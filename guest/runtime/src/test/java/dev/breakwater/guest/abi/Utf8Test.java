package dev.breakwater.guest.abi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
  @Test
  void everyScalarValueIsWrittenAndReadAsTheJvmDoes() {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
        String text = Character.toString(codePoint);
        byte[] bytes = Utf8.encode(text);
        assertThat(bytes).isEqualTo(text.getBytes(UTF_8));
        assertThat(Utf8.decode(bytes)).isEqualTo(text);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "\uD800, \uFFFD",
    "\uDFFF, \uFFFD",
    "a\uD83Db, a\uFFFDb",
    "\uDE00\uD83D, \uFFFD\uFFFD",
    "\uD83D\uD83D\uDE00, \uFFFD\uD83D\uDE00"
  })
  void unpairedSurrogateIsWrittenAsReplacement(String text, String written) {
    assertThat(new String(Utf8.encode(text), UTF_8)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "80",
        "bf",
        "c080",
        "c1bf",
        "c2",
        "c220",
        "e08080",
        "e09fbf",
        "e282",
        "e28220",
        "eda080",
        "edbfbf",
        "f0808080",
        "f08fbfbf",
        "f09f98",
        "f4908080",
        "f5808080",
        "ff",
        "fe",
        "41c3"
      })
  void malformedBytesAreRefused(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);

    assertThatThrownBy(() -> Utf8.decode(bytes)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusalNamesThePlace() {
    assertThatThrownBy(() -> Utf8.decode(new byte[] {'a', 'b', (byte) 0xC3}))
        .hasMessage("a string must be UTF-8, but byte 2 of 3 starts no character");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void randomBytesAreReadOrRefusedAsByAStrictDecoder(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = mostlyMultibyte(random);
      assertThat(decodedOrRefused(bytes)).isEqualTo(decodedOrRefusedByTheJvm(bytes));
    }
  }

  private static byte[] mostlyMultibyte(Random random) {
    byte[] bytes = new byte[1 + random.nextInt(6)];
    random.nextBytes(bytes);
    for (int i = 1; i < bytes.length; i++) {
      if (random.nextInt(4) != 0) {
        bytes[i] = (byte) ((bytes[i] & 0x3F) | 0x80);
      }
    }
    return bytes;
  }

  private static String decodedOrRefused(byte[] bytes) {
    try {
      return "read: " + Utf8.decode(bytes);
    } catch (IllegalArgumentException e) {
      return "refused";
    }
  }

  private static String decodedOrRefusedByTheJvm(byte[] bytes) {
    try {
      return "read: " + UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      return "refused";
    }
  }
}
