package dev.breakwater.teavm.module;

import static dev.breakwater.teavm.module.ByHand.ADD;
import static dev.breakwater.teavm.module.ByHand.CALL;
import static dev.breakwater.teavm.module.ByHand.CONST;
import static dev.breakwater.teavm.module.ByHand.END;
import static dev.breakwater.teavm.module.ByHand.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import run.endive.runtime.HostFunction;
import run.endive.runtime.ImportValues;
import run.endive.runtime.Instance;
import run.endive.wasm.Parser;
import run.endive.wasm.WasmModule;

/**
 * A module by hand: imports 0 (not needed) and 1; functions 2 (nothing calls it), 3 (exported:
 * calls 1, and 4 three times), 4 (called), 5 (in the table, by its address).
 */
class NeededFunctionsTest {
  private static final TreeMap<Integer, String> NAMES =
      new TreeMap<>(Map.of(0, "unused", 1, "one", 2, "dead", 3, "run", 4, "often", 5, "listed"));

  @Test
  void whatNothingReachesIsGoneAndTheRestDoesTheSame() {
    WasmModule before = Parser.parse(module());
    WasmModule after = Parser.parse(NeededFunctions.of(module()));

    assertThat(after.functionSection().functionCount()).isEqualTo(3);
    assertThat(after.importSection().importCount()).isOne();
    assertThat(run(after)).isEqualTo(run(before)).isEqualTo(1000 + 3 * 7 + 50);
  }

  @Test
  void namesGoWithTheirFunctionsAndWhatIsCalledMostIsFirst() {
    assertThat(NameSection.functions(NeededFunctions.of(module())))
        .containsExactly(
            Map.entry(0, "one"),
            Map.entry(1, "often"),
            Map.entry(2, "run"),
            Map.entry(3, "listed"));
  }

  @Test
  void nothingIsLeftOutTwice() {
    byte[] once = NeededFunctions.of(module());

    assertThat(NeededFunctions.of(once)).isEqualTo(once);
  }

  @Test
  void aSegmentOfAnotherFormIsRefused() {
    byte[] module =
        ModuleSections.edit(
            module(),
            Map.of(
                ModuleSections.ELEMENT,
                (in, out) -> {
                  in.bytes(in.rest());
                  out.bytes(bytes(1, 3, 0, 1, 5));
                }));

    assertThatThrownBy(() -> NeededFunctions.of(module))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("an element segment is active in table 0");
  }

  private static long run(WasmModule module) {
    ImportValues.Builder imports = ImportValues.builder();
    for (int i = 0; i < module.importSection().importCount(); i++) {
      var wanted = module.importSection().getImport(i);
      imports.addFunction(
          new HostFunction(
              wanted.module(),
              wanted.name(),
              module.typeSection().getType(0),
              (instance, arguments) -> new long[] {wanted.name().equals("one") ? 1000 : -1}));
    }
    return Instance.builder(module)
        .withImportValues(imports.build())
        .build()
        .export("run")
        .apply()[0];
  }

  private static byte[] module() {
    TreeMap<Integer, byte[]> sections = new TreeMap<>();
    sections.put(1, bytes(1, 0x60, 0, 1, 0x7F));
    WasmWriter imports = new WasmWriter().u32(2);
    imports.name("host").name("unused").u8(0).u32(0).name("host").name("one").u8(0).u32(0);
    sections.put(2, imports.toBytes());
    sections.put(3, bytes(4, 0, 0, 0, 0));
    sections.put(4, bytes(1, 0x70, 0, 1));
    sections.put(7, new WasmWriter().u32(1).name("run").u8(0).u32(3).toBytes());
    sections.put(9, bytes(1, 0, CONST, 0, END, 1, 5));
    WasmWriter code = new WasmWriter().u32(4);
    body(code, CALL, 0);
    body(code, CALL, 1, CALL, 4, ADD, CALL, 4, ADD, CALL, 4, ADD, CONST, 0, 0x11, 0, 0, ADD);
    body(code, CONST, 7);
    body(code, CONST, 50);
    sections.put(10, code.toBytes());
    return NameSection.replaced(ByHand.module(sections), NAMES);
  }

  private static void body(WasmWriter code, int... instructions) {
    ByHand.body(code, 0, bytes(instructions));
  }
}
