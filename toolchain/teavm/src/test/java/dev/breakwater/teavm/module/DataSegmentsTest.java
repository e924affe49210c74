package dev.breakwater.teavm.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data with and without its zeros fills memory alike. */
class DataSegmentsTest {
  private static final int MEMORY_BYTES = 4096;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void memoryIsFilledAlike(long seed) {
    byte[] dense = dense(256, sparseContent(new Random(seed)));

    byte[] sparse = sparse(dense);

    assertThat(memory(sparse)).isEqualTo(memory(dense));
    assertThat(sparse.length).isLessThan(dense.length);
  }

  @Test
  void aGapOfEightZerosStaysAndOneOfNineGoes() {
    byte[] content = new byte[1 + 8 + 1 + 9 + 1];
    content[0] = 1;
    content[9] = 2;
    content[19] = 3;

    assertThat(new WasmReader(sparse(dense(64, content))).u32()).isEqualTo(2);
  }

  @Test
  void zerosAloneNeedNoSegment() {
    assertThat(sparse(dense(64, new byte[100]))).containsExactly(0);
  }

  @Test
  void aPassiveSegmentIsRefused() {
    assertThatThrownBy(() -> sparse(new WasmWriter().u32(1).u8(1).toBytes()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("constant addresses");
  }

  /** Runs of zeros of all lengths about the shortest gap. */
  private static byte[] sparseContent(Random random) {
    byte[] content = new byte[3000];
    int at = random.nextInt(40);
    while (at < content.length) {
      content[at] = (byte) (1 + random.nextInt(255));
      at += 1 + random.nextInt(40);
    }
    return content;
  }

  private static byte[] dense(int address, byte[] content) {
    WasmWriter section = new WasmWriter().u32(1).u8(0).u8(0x41).s32(address).u8(0x0B);
    return section.u32(content.length).bytes(content).toBytes();
  }

  private static byte[] sparse(byte[] section) {
    WasmWriter out = new WasmWriter();
    DataSegments.withoutZeros(new WasmReader(section), out);
    return out.toBytes();
  }

  private static byte[] memory(byte[] section) {
    byte[] memory = new byte[MEMORY_BYTES];
    WasmReader in = new WasmReader(section);
    int count = in.u32();
    for (int i = 0; i < count; i++) {
      assertThat(in.bytes(2)).containsExactly(0, 0x41);
      int address = in.s32();
      assertThat(in.u8()).isEqualTo(0x0B);
      byte[] content = in.bytes(in.u32());
      assertThat(Arrays.copyOfRange(memory, address, address + content.length))
          .containsOnly((byte) 0);
      System.arraycopy(content, 0, memory, address, content.length);
    }
    return memory;
  }
}
