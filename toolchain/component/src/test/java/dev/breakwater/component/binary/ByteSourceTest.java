package dev.breakwater.component.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSourceTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, Integer.MIN_VALUE, -1})
  void unsignedNumbersReadBack(int value) {
    ByteSource source = source(new ByteSink().u32(value).toArray());

    assertThat(source.u32()).isEqualTo(Integer.toUnsignedLong(value));
    assertThat(source.atEnd()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 63, 64, -64, -65, 8191, 8192, (1L << 32) - 1, -(1L << 32)})
  void signedNumbersReadBack(long value) {
    ByteSource source = source(new ByteSink().s64(value).toArray());

    assertThat(source.s33()).isEqualTo(value);
    assertThat(source.atEnd()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 127, 128, Long.MAX_VALUE, Long.MIN_VALUE, -1})
  void unsigned64BitNumbersReadBack(long value) {
    assertThat(source(new ByteSink().u64(value).toArray()).u64()).isEqualTo(value);
  }

  @Test
  void numberWithMoreThan32BitsIsMalformed() {
    ByteSource source = source(0xff, 0xff, 0xff, 0xff, 0x1f);

    assertThatExceptionOfType(MalformedComponentException.class)
        .isThrownBy(source::u32)
        .withMessage("at offset 0x0: number needs more than 32 bits");
  }

  @Test
  void numberWithoutEndIsMalformed() {
    ByteSource source = source(0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00);

    assertThatExceptionOfType(MalformedComponentException.class).isThrownBy(source::u32);
  }

  @Test
  void countBeyondTheEndIsMalformedAtTheCount() {
    ByteSource source = source(0x00, 0xff, 0xff, 0xff, 0xff, 0x07, 0x00);
    source.u8();

    assertThatExceptionOfType(MalformedComponentException.class)
        .isThrownBy(source::count)
        .matches(e -> e.offset() == 1)
        .withMessageContaining("count 2147483647 runs past the end");
  }

  @Test
  void nameThatIsNotUtf8IsMalformed() {
    ByteSource source = source(0x02, 0xc3, 0x28);

    assertThatExceptionOfType(MalformedComponentException.class)
        .isThrownBy(source::name)
        .withMessage("at offset 0x1: name is not UTF-8");
  }

  private static ByteSource source(int... bytes) {
    byte[] content = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      content[i] = (byte) bytes[i];
    }
    return source(content);
  }

  private static ByteSource source(byte[] content) {
    return ByteSource.of(content);
  }
}
