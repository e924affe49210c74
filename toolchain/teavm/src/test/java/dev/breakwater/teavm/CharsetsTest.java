package dev.breakwater.teavm;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.teavm.sample.ChosenCharset;
import dev.breakwater.teavm.sample.Text;
import org.junit.jupiter.api.Test;

/** Text and bytes, with and without the character sets of {@code java.nio}. */
class CharsetsTest {
  @Test
  void constantCharsetsConvertAsOnTheJvm() {
    assertThat(Guest.of(Text.class).text("report")).isEqualTo(Text.conversions());
  }

  @Test
  void constantCharsetsBringNoCoders() {
    assertThat(names(Text.class)).contains("TextBytes").doesNotContain("Charset", "ByteBuffer");
  }

  @Test
  void aCharsetChosenAtRunTimeBringsItsCoders() {
    assertThat(names(ChosenCharset.class)).contains("CharsetEncoder");
    assertThat(Guest.of(ChosenCharset.class).number("sum", 0)).isEqualTo('a' + 0xC3 + 0xA9);
    assertThat(Guest.of(ChosenCharset.class).number("sum", 1)).isEqualTo('a' + 0xE9);
  }

  private static String names(Class<?> entry) {
    return new String(Modules.compile(entry, true), ISO_8859_1);
  }
}
