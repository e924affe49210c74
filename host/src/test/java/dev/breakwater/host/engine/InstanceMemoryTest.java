package dev.breakwater.host.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.host.HostExhaustedException;
import org.junit.jupiter.api.Test;
import run.endive.runtime.Memory;
import run.endive.runtime.TableInstance;
import run.endive.wasm.UninstantiableException;
import run.endive.wasm.types.MemoryLimits;
import run.endive.wasm.types.Table;
import run.endive.wasm.types.TableLimits;
import run.endive.wasm.types.ValType;

class InstanceMemoryTest {
  private static final int BLOCK = 4096;
  private final HeapBudget heap = HeapBudget.ofBytes(1 << 20);

  private static Memory memory(InstanceMemory instance) {
    return instance.memory(new MemoryLimits(1, 1000), InitialContent.unknown());
  }

  @Test
  void theMemoriesOfAnInstanceShareItsLimit() {
    InstanceMemory instance = new MemoryLimit(4, heap).open();
    Memory one = memory(instance);
    Memory other = memory(instance);
    assertThat(one.grow(2)).isEqualTo(1);
    assertThat(other.grow(1)).isEqualTo(-1);
    assertThatThrownBy(() -> memory(instance))
        .isInstanceOf(UninstantiableException.class)
        .hasMessageContaining("the limit for all its modules is 4");
  }

  @Test
  void onlyWhatIsWrittenToTakesHeap() {
    InstanceMemory instance = new MemoryLimit(1000, heap).open();
    Memory memory = memory(instance);
    assertThat(memory.grow(99)).isEqualTo(1);
    long grown = heap.free();
    memory.readLong(0);
    memory.fill((byte) 0, 0, 50 * BLOCK);
    assertThat(heap.free()).isEqualTo(grown);
    for (int block = 0; block < 50; block++) {
      memory.writeByte(block * BLOCK, (byte) 1);
    }
    assertThat(heap.free()).isLessThanOrEqualTo(grown - 50 * BLOCK + (128 << 10));
  }

  @Test
  void anInstanceStopsWhereTheHeapOfAllEndsAndGivesItBack() {
    InstanceMemory greedy = new MemoryLimit(1000, heap).open();
    Memory memory = memory(greedy);
    assertThat(memory.grow(999)).isEqualTo(1);
    assertThatThrownBy(
            () -> {
              for (int block = 0; block < 1000; block++) {
                memory.writeByte(block * BLOCK, (byte) 1);
              }
            })
        .isInstanceOf(HostExhaustedException.class);
    assertThatThrownBy(() -> memory(new MemoryLimit(4, heap).open()))
        .isInstanceOf(HostExhaustedException.class);
    greedy.close();
    greedy.close();
    assertThat(heap.free()).isEqualTo(1 << 20);
  }

  @Test
  @SuppressWarnings("NullAway") // elements of no instance
  void tablesStaySmall() {
    TableInstance table = OwnTable.create(new Table(ValType.FuncRef, new TableLimits(1)), 0);
    assertThat(table.grow(99_999, 0, null)).isEqualTo(1);
    assertThat(table.grow(1, 0, null)).isEqualTo(-1);
    assertThatThrownBy(
            () -> OwnTable.create(new Table(ValType.FuncRef, new TableLimits(100_001)), 0))
        .isInstanceOf(UninstantiableException.class);
  }
}
