package dev.breakwater.teavm.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LEB128 numbers read as they were written. */
class WasmNumbersTest {
  @ParameterizedTest
  @ValueSource(
      ints = {
        0,
        1,
        63,
        64,
        127,
        128,
        8191,
        8192,
        -1,
        -64,
        -65,
        -8193,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE
      })
  void signedNumbersReadAsWritten(int value) {
    WasmReader in = new WasmReader(new WasmWriter().s32(value).toBytes());

    assertThat(in.s32()).isEqualTo(value);
    assertThat(in.hasMore()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 16383, 16384, Integer.MAX_VALUE, -1})
  void unsignedNumbersReadAsWritten(int value) {
    WasmReader in = new WasmReader(new WasmWriter().u32(value).toBytes());

    assertThat(in.u32()).isEqualTo(value);
    assertThat(in.hasMore()).isFalse();
  }
}
