package dev.breakwater.teavm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.teavm.sample.Heap;
import org.junit.jupiter.api.Test;
import run.endive.runtime.TrapException;

class HeapTest {
  private static final int PAGE_BYTES = 65536;

  private final Guest guest = Guest.of(Heap.class);

  @Test
  void liveObjectsSurviveManyTimesTheHeap() {
    assertThat(guest.text("churn", 20_000)).isEqualTo("300");
  }

  @Test
  void heapGrowsFromItsMinimumUpToWhatIsLive() {
    int pages = guest.memory().pages();
    assertThat(guest.number("keep", 3000)).isEqualTo(3_000_000);

    assertThat(guest.memory().pages()).isGreaterThan(pages + 2_000_000 / PAGE_BYTES);
  }

  @Test
  void startTakesLittleMoreThanTheSmallestHeap() {
    int bytes = guest.memory().pages() * PAGE_BYTES;

    assertThat(bytes).isLessThan(Modules.HEAP.minBytes() + 1024 * 1024);
  }

  @Test
  void moreLiveObjectsThanTheLargestHeapTrapWithAMessage() {
    assertThatThrownBy(() -> guest.call("keep", 5000)).isInstanceOf(TrapException.class);
    assertThat(guest.host().err())
        .endsWith(
            "java.lang.OutOfMemoryError: live objects do not fit into 4096 KiB;"
                + " raise the function's maximum heap\n");
  }

  @Test
  void arrayLargerThanTheHeapTrapsWithAMessage() {
    assertThatThrownBy(() -> guest.call("array", 2_000_000)).isInstanceOf(TrapException.class);
    assertThat(guest.host().err()).contains("OutOfMemoryError");
  }

  @Test
  void arrayWhoseByteSizeOverflowsTraps() {
    assertThatThrownBy(() -> guest.call("array", Integer.MAX_VALUE))
        .isInstanceOf(TrapException.class);
    assertThat(guest.host().err()).contains("OutOfMemoryError");
  }

  @Test
  void arrayOfNegativeLengthIsAnException() {
    assertThat(guest.text("array", -1)).isEqualTo("java.lang.NegativeArraySizeException: -1");
  }

  @Test
  void arraysOfArraysSurviveTheCollectionsTheyCause() {
    assertThat(guest.text("grids", 43)).isEqualTo("40");
  }

  @Test
  void arraysOfArraysLargerThanTheHeapTrapWithAMessage() {
    assertThatThrownBy(() -> guest.call("grid", 100, 100, 50)).isInstanceOf(TrapException.class);
    assertThat(guest.host().err()).contains("OutOfMemoryError");
  }

  @Test
  void innerArrayLargerThanTheHeapTrapsWithAMessage() {
    assertThatThrownBy(() -> guest.call("grid", 1, 1, Integer.MAX_VALUE))
        .isInstanceOf(TrapException.class);
    assertThat(guest.host().err()).contains("OutOfMemoryError");
  }

  @Test
  void innerArraysOfAnEmptyArrayTakeNothing() {
    assertThat(guest.text("grid", 0, 1, Integer.MAX_VALUE)).isEqualTo("0");
  }

  @Test
  void innerArrayOfNegativeLengthIsAnException() {
    assertThat(guest.text("grid", 0, 1, -2)).isEqualTo("java.lang.NegativeArraySizeException: -2");
  }
}
