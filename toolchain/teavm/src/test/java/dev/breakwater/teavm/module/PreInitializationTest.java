package dev.breakwater.teavm.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import run.endive.runtime.Instance;
import run.endive.wasm.Parser;

/** Small modules, by hand, whose start does one thing. */
class PreInitializationTest {
  private static final int TYPE = 1;
  private static final int IMPORT = 2;
  private static final int FUNCTION = 3;
  private static final int TABLE = 4;
  private static final int GLOBAL = 6;

  /** {@code 42} at address 70,000, in a page that is grown before. */
  private static final int[] GROW_AND_STORE = {
    0x41, 1, 0x40, 0, 0x1A, 0x41, 0xF0, 0xA2, 0x04, 0x41, 42, 0x36, 2, 0
  };

  private static final int[] SET_GLOBAL = {0x41, 7, 0x24, 0};
  private static final int[] GROW_TABLE = {0xD0, 0x70, 0x41, 1, 0xFC, 15, 0, 0x1A};
  private static final int[] TRAP = {0};
  private static final int[] NOTHING = {};

  @Test
  void memoryIsWhatTheStartLeft() {
    byte[] ready = PreInitialization.of(module(GROW_AND_STORE, Map.of()));

    assertThat(Parser.parse(ready).startSection()).isEmpty();
    Instance instance = Instance.builder(Parser.parse(ready)).build();
    assertThat(instance.memory().pages()).isEqualTo(2);
    assertThat(instance.memory().readInt(70_000)).isEqualTo(42);
  }

  @Test
  void sameModuleGivesTheSameBytes() {
    byte[] module = module(GROW_AND_STORE, Map.of());

    assertThat(PreInitialization.of(module)).isEqualTo(PreInitialization.of(module));
  }

  @Test
  void aGlobalThatTheStartChangesIsRefused() {
    assertRefused(
        module(SET_GLOBAL, Map.of(GLOBAL, section(1, 0x7F, 1, 0x41, 0, 0x0B))),
        "state outside its memory, which can't be saved:"
            + " it has a global that its start changes (number 0)");
  }

  @Test
  void aGlobalThatStaysIsFine() {
    byte[] module = module(NOTHING, Map.of(GLOBAL, section(1, 0x7F, 1, 0x41, 3, 0x0B)));

    assertThat(Parser.parse(PreInitialization.of(module)).globalSection().globalCount()).isOne();
  }

  @Test
  void aTableThatTheStartChangesIsRefused() {
    assertRefused(
        module(GROW_TABLE, Map.of(TABLE, section(1, 0x70, 0, 1))),
        "it has a table that its start changes (number 0)");
  }

  @Test
  void aPassiveSegmentIsRefused() {
    assertRefused(
        module(NOTHING, Map.of(ModuleSections.DATA, section(1, 1, 1, 9))), "a passive segment");
  }

  @Test
  void aGlobalOfTheHostIsRefused() {
    byte[] imports = new WasmWriter().u32(1).name("env").name("g").u8(3).u8(0x7F).u8(0).toBytes();

    assertRefused(module(NOTHING, Map.of(IMPORT, imports)), "that is not its own");
  }

  @Test
  void aTrapIsRefused() {
    assertRefused(module(TRAP, Map.of()), "the function traps: ");
  }

  private static void assertRefused(byte[] module, String message) {
    assertThatThrownBy(() -> PreInitialization.of(module))
        .isInstanceOf(InitializationException.class)
        .hasMessageContaining(message);
  }

  /** A module with one page of memory and one function, which is its start. */
  private static byte[] module(int[] start, Map<Integer, byte[]> more) {
    TreeMap<Integer, byte[]> sections = new TreeMap<>(more);
    sections.put(TYPE, section(1, 0x60, 0, 0));
    sections.put(FUNCTION, section(1, 0));
    sections.put(ModuleSections.MEMORY, section(1, 0, 1));
    sections.put(ModuleSections.START, section(0));
    WasmWriter code = new WasmWriter().u32(1).u32(start.length + 2).u8(0);
    sections.put(ModuleSections.CODE, code.bytes(section(start)).u8(0x0B).toBytes());
    WasmWriter module = new WasmWriter().bytes(section(0, 'a', 's', 'm', 1, 0, 0, 0));
    sections.forEach((id, content) -> module.u8(id).u32(content.length).bytes(content));
    return module.toBytes();
  }

  private static byte[] section(int... bytes) {
    WasmWriter section = new WasmWriter();
    for (int each : bytes) {
      section.u8(each);
    }
    return section.toBytes();
  }
}
