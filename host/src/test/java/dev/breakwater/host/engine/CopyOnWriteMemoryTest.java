package dev.breakwater.host.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.breakwater.host.wasm.Code;
import dev.breakwater.host.wasm.CoreBuilder;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import run.endive.runtime.ByteArrayMemory;
import run.endive.runtime.ImportValues;
import run.endive.runtime.Instance;
import run.endive.runtime.Memory;
import run.endive.runtime.WasmRuntimeException;
import run.endive.wasm.types.MemoryLimits;

class CopyOnWriteMemoryTest {
  private static final MemoryLimits LIMITS = new MemoryLimits(2, 4);
  private static final int STEPS = 20_000;

  private static Memory fresh() {
    return MemoryLimit.ofBytes(1 << 20).open().memory(LIMITS, InitialContent.unknown());
  }

  /** The engine's own memory is the reference: the same steps must leave the same bytes. */
  @TestFactory
  Stream<DynamicTest> behavesAsTheMemoryOfTheEngine() {
    long start = new Random().nextLong();
    return Stream.iterate(start, seed -> seed + 1)
        .limit(5)
        .map(seed -> dynamicTest("seed " + seed, () -> compare(seed)));
  }

  private static void compare(long seed) {
    Random random = new Random(seed);
    Memory ours = fresh();
    Memory theirs = new ByteArrayMemory(LIMITS);
    for (int step = 0; step < STEPS; step++) {
      int kind = random.nextInt(16);
      long value = random.nextLong();
      int size = 2 * Memory.PAGE_SIZE;
      int address = random.nextInt(size + 10) - 5;
      int other = random.nextInt(size);
      assertThat(run(ours, kind, address, other, value))
          .as("step %d: kind %d at %d, %d", step, kind, address, other)
          .isEqualTo(run(theirs, kind, address, other, value));
    }
    int size = theirs.pages() * Memory.PAGE_SIZE;
    assertThat(ours.readBytes(0, size)).isEqualTo(theirs.readBytes(0, size));
  }

  /** One access; what it gives, or that it traps. */
  private static Object run(Memory memory, int kind, int address, int other, long value) {
    int length = (int) (value & 0x1FFF);
    try {
      switch (kind) {
        case 0 -> memory.writeByte(address, (byte) value);
        case 1 -> memory.writeShort(address, (short) value);
        case 2 -> memory.writeI32(address, (int) value);
        case 3 -> memory.writeLong(address, value);
        case 4 -> memory.writeF32(address, Float.intBitsToFloat((int) value & 0x7F7F_FFFF));
        case 5 -> memory.writeF64(address, (double) value);
        case 6 -> memory.copy(address, other, length);
        case 7 -> memory.fill((byte) (value < 0 ? 0 : value), address, address + length);
        case 8 -> memory.write(address, new byte[] {1, 2, 3, 4, 5}, 1, 3);
        default -> {
          return read(memory, kind, address);
        }
      }
      return "written";
    } catch (WasmRuntimeException e) {
      return "trapped";
    }
  }

  private static Object read(Memory memory, int kind, int address) {
    return switch (kind) {
      case 9 -> memory.read(address);
      case 10 -> memory.readShort(address);
      case 11 -> memory.readInt(address);
      case 12 -> memory.readLong(address);
      case 13 -> memory.readF32(address) & 0xFFFF_FFFFL;
      case 14 -> memory.readU16(address);
      default -> memory.readF64(address);
    };
  }

  @Test
  void growsToTheLimitAndNoFurther() {
    Memory memory =
        MemoryLimit.ofBytes(3 * Memory.PAGE_SIZE).open().memory(LIMITS, InitialContent.unknown());
    memory.writeByte(100, (byte) 7);
    assertThat(memory.grow(2)).isEqualTo(-1);
    assertThat(memory.grow(1)).isEqualTo(2);
    assertThat(memory.pages()).isEqualTo(3);
    assertThat(memory.read(100)).isEqualTo((byte) 7);
    assertThat(memory.readLong(3 * Memory.PAGE_SIZE - 8)).isZero();
    assertThat(memory.grow(-1)).isEqualTo(-1);
    assertThatThrownBy(() -> memory.read(3 * Memory.PAGE_SIZE))
        .isInstanceOf(WasmRuntimeException.class);
  }

  @Test
  void instancesStartAlikeAndDoNotSeeEachOther(@TempDir Path cache) {
    CoreBuilder module = new CoreBuilder().data(4094, "data");
    module.function("change", ":", "", new Code().i32(4096).i32(7).store(0));
    CoreModule compiled = CoreModule.compile(module.build(), CompiledCache.under(cache));
    for (int i = 0; i < 3; i++) {
      Instance instance =
          compiled.instantiate(ImportValues.empty(), MemoryLimit.ofBytes(1 << 20).open());
      assertThat(instance.memory().readString(4094, 4)).isEqualTo("data");
      instance.export("change").apply();
      assertThat(instance.memory().readInt(4096)).isEqualTo(7);
    }
  }
}
