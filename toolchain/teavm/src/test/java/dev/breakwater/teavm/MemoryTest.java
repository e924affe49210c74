package dev.breakwater.teavm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.teavm.sample.Echo;
import dev.breakwater.teavm.sample.Values;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import run.endive.runtime.TrapException;

/** Values across the border: the guest library's memory and arena in WebAssembly. */
class MemoryTest {
  private static final int MEBIBYTE = 1024 * 1024;

  private final Guest guest = Guest.of(Echo.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "é",
        "€uro",
        "\uD83D\uDE00 smile",
        "\u0000\u007F\u0080\u07FF\u0800\uFFFF"
      })
  void textComesBackAsItWent(String text) {
    byte[] bytes = text.getBytes(UTF_8);

    assertThat(guest.text("echo", guest.lower(bytes), bytes.length)).isEqualTo(text);
  }

  @Test
  void unpairedSurrogatesGoOutAsReplacements() {
    assertThat(guest.text("unpaired")).isEqualTo("a\uFFFDb\uFFFD");
  }

  @Test
  void malformedTextIsAnUncaughtException() {
    int address = guest.lower(new byte[] {'a', (byte) 0xC3, '('});

    assertThatThrownBy(() -> guest.call("echo", address, 3)).isInstanceOf(TrapException.class);
    assertThat(guest.host().err())
        .startsWith(
            "Uncaught exception: java.lang.IllegalArgumentException:"
                + " a string must be UTF-8, but byte 1 of 3 starts no character\n");
  }

  @Test
  void everyWidthIsStoredAndLoaded() {
    assertThat(Guest.of(Values.class).text("report"))
        .isEqualTo("-2 -3 -2147483645 -9223372036854775804 1.5 -2.25");
  }

  @Test
  void listLargerThanTheArenasBlockLiesAboveTheLargestHeap() {
    byte[] bytes = new byte[3 * MEBIBYTE];
    Arrays.fill(bytes, (byte) 200);
    int address = guest.lower(bytes);

    assertThat(address).isGreaterThanOrEqualTo(Modules.HEAP.maxBytes());
    assertThat(guest.number("sum", address, bytes.length)).isEqualTo(200L * bytes.length);
  }

  @Test
  void memoryOfOneCallServesTheNext() {
    byte[] bytes = new byte[3 * MEBIBYTE];
    guest.number("sum", guest.lower(bytes), bytes.length);
    int pages = guest.memory().pages();
    for (int i = 0; i < 5; i++) {
      guest.number("sum", guest.lower(bytes), bytes.length);
    }

    assertThat(guest.memory().pages()).isEqualTo(pages);
  }

  @Test
  void largeBlockThenManySmallOnesDoNotOverlap() {
    int small = allocate(16, 8);
    int large = allocate(100_000, 8);
    int next = allocate(16, 8);

    assertThat(next).isEqualTo(large + 100_000);
    assertThat(large).isGreaterThan(small + 16);
  }

  @Test
  void releasedMemoryIsUsedAgain() {
    long mark = guest.number("mark");
    int low = allocate(100, 1);
    int high = allocate(100_000, 1);
    guest.call("release", mark);

    assertThat(allocate(100, 1)).isEqualTo(low);
    assertThat(allocate(100_000, 1)).isEqualTo(high);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8, 16})
  void blocksAreAligned(int alignment) {
    allocate(3, 1);

    assertThat(allocate(5, alignment) % alignment).isZero();
  }

  @Test
  void lastBlockGrowsInPlace() {
    int block = allocate(10, 4);

    assertThat(guest.number("cabi_realloc", block, 10, 4, 50)).isEqualTo(block);
    assertThat(allocate(4, 4)).isEqualTo(block + 52);
  }

  @Test
  void growingBlockKeepsItsBytesWhenItMoves() {
    int block = guest.lower(new byte[] {1, 2, 3});
    allocate(1, 1);
    int moved = (int) guest.number("cabi_realloc", block, 3, 1, 6);
    int grown = (int) guest.number("cabi_realloc", moved, 6, 1, 200_000);

    assertThat(moved).isNotEqualTo(block);
    assertThat(guest.memory().readBytes(grown, 3)).containsExactly(1, 2, 3);
  }

  @Test
  void shrinkingBlockStays() {
    int block = allocate(10, 1);

    assertThat(guest.number("cabi_realloc", block, 10, 1, 4)).isEqualTo(block);
  }

  @Test
  void theLargestArenaAboveTheLargestHeapFitsTheDeclaredMemory() {
    int most = ArenaLimits.USUAL.maxBytes();
    int end = allocate(most, 1) + most;

    int declared = guest.memory().maximumPages() * HeapLimits.PAGE_BYTES;
    assertThat(end).isBetween(Modules.HEAP.maxBytes() + most, declared);
    assertThat(guest.memory().pages() * HeapLimits.PAGE_BYTES).isEqualTo(end);
  }

  @Test
  void theDeclaredMemoryIsLittleMoreThanHeapAndArena() {
    int declared = guest.memory().maximumPages() * HeapLimits.PAGE_BYTES;

    assertThat(declared)
        .isLessThan(Modules.HEAP.maxBytes() + ArenaLimits.USUAL.maxBytes() + MEBIBYTE);
  }

  @ParameterizedTest
  @ValueSource(ints = {16 * MEBIBYTE + 1, -16})
  void moreThanTheLargestArenaTrapsWithAMessage(int byteSize) {
    assertThatThrownBy(() -> allocate(byteSize, 1)).isInstanceOf(TrapException.class);
    assertThat(guest.host().err())
        .isEqualTo(
            "the values that pass between this function and its host in one call do not fit into"
                + " 16384 KiB; raise the function's maximum arena\n");
  }

  @Test
  void theBlockBelowTheHeapIsAsLargeAsAsked() {
    Guest other = new Guest(Modules.withArena(Echo.class, ArenaLimits.of(128, 1)));
    int low = (int) other.number("cabi_realloc", 0, 0, 1, 100_000);

    assertThat(low).isLessThan(MEBIBYTE);
    assertThat(allocate(100_000, 1)).isGreaterThan(Modules.HEAP.maxBytes());
  }

  @Test
  void limitsOfTheArenaAreWholePages() {
    assertThatThrownBy(() -> ArenaLimits.of(100, 16))
        .hasMessage(
            "the minimum arena must be a multiple of 65536 bytes from 65536 to 1073741824, not"
                + " 102400");
    assertThatThrownBy(() -> ArenaLimits.of(64, 0)).hasMessageStartingWith("the maximum arena");
  }

  private int allocate(int byteSize, int alignment) {
    return (int) guest.number("cabi_realloc", 0, 0, alignment, byteSize);
  }
}
