package dev.breakwater.host.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.component.model.Canon.StringEncoding;
import dev.breakwater.host.TrapException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import run.endive.runtime.Memory;

class TextsTest {
  private static final int TAG = 1 << 31;
  private static final int MEMORY_BYTES = 64 * Memory.PAGE_SIZE;

  private static FakeGuest guest(StringEncoding encoding, int address, String text) {
    FakeGuest guest = new FakeGuest(encoding);
    byte[] bytes = Texts.encode(text, encoding).bytes();
    guest.memory().write(address, bytes, 0, bytes.length);
    return guest;
  }

  private static String load(FakeGuest guest, int address, int length) {
    return Texts.load(guest, address, length, new CallScope());
  }

  @Test
  void utf16CountsCodeUnits() {
    Texts.Encoded text = Texts.encode("a😀", StringEncoding.UTF16);
    assertThat(text.length()).isEqualTo(3);
    assertThat(text.alignment()).isEqualTo(2);
    assertThat(text.bytes()).containsExactly('a', 0, 0x3D, 0xD8, 0, 0xDE);
    assertThat(load(guest(StringEncoding.UTF16, 8, "a😀"), 8, 3)).isEqualTo("a😀");
  }

  @Test
  void latin1IsUsedWhereItReachesAndUtf16IsTagged() {
    StringEncoding either = StringEncoding.LATIN1_OR_UTF16;
    Texts.Encoded latin = Texts.encode("é", either);
    assertThat(latin.length()).isEqualTo(1);
    assertThat(latin.bytes()).containsExactly(0xE9);
    Texts.Encoded wide = Texts.encode("é€", either);
    assertThat(wide.length()).isEqualTo(2 | TAG);
    assertThat(wide.bytes()).containsExactly(0xE9, 0, 0xAC, 0x20);
    assertThat(load(guest(either, 8, "é"), 8, 1)).isEqualTo("é");
    assertThat(load(guest(either, 8, "é€"), 8, 2 | TAG)).isEqualTo("é€");
    assertThat(load(guest(either, 8, ""), MEMORY_BYTES, 0)).isEmpty();
  }

  @Test
  void anUnpairedSurrogateTraps() {
    for (StringEncoding encoding :
        new StringEncoding[] {StringEncoding.UTF16, StringEncoding.LATIN1_OR_UTF16}) {
      FakeGuest guest = new FakeGuest(encoding);
      guest.memory().writeShort(8, (short) 0xD83D);
      guest.memory().writeShort(10, (short) 'a');
      int length = encoding == StringEncoding.UTF16 ? 2 : 2 | TAG;
      assertThatThrownBy(() -> load(guest, 8, length))
          .isInstanceOf(TrapException.class)
          .hasMessageContaining("not valid UTF-16");
    }
  }

  @Test
  void addressesAreEvenAndUnitsLieInTheMemory() {
    FakeGuest wide = new FakeGuest(StringEncoding.UTF16);
    FakeGuest either = new FakeGuest(StringEncoding.LATIN1_OR_UTF16);
    for (FakeGuest guest : new FakeGuest[] {wide, either}) {
      assertThatThrownBy(() -> load(guest, 9, 1))
          .isInstanceOf(TrapException.class)
          .hasMessageContaining("not aligned to 2 bytes");
    }
    assertThatThrownBy(() -> load(wide, MEMORY_BYTES - 2, 2))
        .hasMessageContaining("outside the memory");
    assertThatThrownBy(() -> load(wide, 8, -1)).hasMessageContaining("outside the memory");
    assertThatThrownBy(() -> load(either, MEMORY_BYTES - 2, 2 | TAG))
        .hasMessageContaining("outside the memory");
    assertThat(load(either, MEMORY_BYTES - 2, 2)).isEqualTo("\0\0");
  }

  @Test
  void textIsNeverMalformedOnItsWayIn() {
    for (StringEncoding encoding : StringEncoding.values()) {
      byte[] bytes = Texts.encode("\uD83Da", encoding).bytes();
      String back =
          new String(
              bytes,
              encoding == StringEncoding.UTF8 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16LE);
      assertThat(back).hasSize(2).endsWith("a").doesNotContain("\uD83D");
    }
  }
}
