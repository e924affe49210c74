package dev.breakwater.teavm.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import run.endive.wasm.types.OpCode;

/**
 * Functions that stand one behind the other in the one table of a module.
 *
 * @param from the place of the first
 * @param functions their numbers
 * @see <a href="https://webassembly.github.io/spec/core/binary/modules.html#element-section">Core
 *     spec, Element section</a>
 */
record Elements(int from, List<Integer> functions) {
  private static final int ACTIVE_IN_TABLE_0 = 0;
  private static final int END = 0x0B;

  Elements {
    functions = List.copyOf(functions);
  }

  /** Those of {@code module}, in order. */
  static List<Elements> of(byte[] module) {
    return ModuleSections.find(module, ModuleSections.ELEMENT).map(Elements::all).orElse(List.of());
  }

  /** Reads the content of an element section. */
  static List<Elements> all(WasmReader in) {
    int count = in.u32();
    List<Elements> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      expect(in, ACTIVE_IN_TABLE_0, "an element segment is active in table 0");
      expect(in, OpCode.I32_CONST.opcode(), "an element segment has a constant place");
      int from = in.s32();
      expect(in, END, "an element segment has a constant place");
      int length = in.u32();
      List<Integer> functions = new ArrayList<>();
      for (int each = 0; each < length; each++) {
        functions.add(in.u32());
      }
      all.add(new Elements(from, functions));
    }
    return all;
  }

  private static void expect(WasmReader in, int wanted, String what) {
    int found = in.u8();
    if (found != wanted) {
      throw new IllegalStateException(
          "TeaVM's module is no longer as known: wanted 0x%02x, since %s; found 0x%02x"
              .formatted(wanted, what, found));
    }
  }

  /** Writes the content of an element section. */
  static void write(List<Elements> all, WasmWriter out) {
    out.u32(all.size());
    for (Elements each : all) {
      out.u8(ACTIVE_IN_TABLE_0).u8(OpCode.I32_CONST.opcode()).s32(each.from).u8(END);
      out.u32(each.functions.size());
      each.functions.forEach(out::u32);
    }
  }

  /** Whether there is a function at {@code place} of the table. */
  boolean has(int place) {
    return place >= from && place < from + functions.size();
  }

  /** The same places with other numbers. */
  Elements renumbered(IntUnaryOperator number) {
    return new Elements(from, functions.stream().map(number::applyAsInt).toList());
  }

  /** The same with the first function that stays at the places that nobody calls. */
  Elements without(Set<Integer> unused) {
    List<Integer> kept =
        IntStream.range(0, functions.size())
            .filter(i -> !unused.contains(from + i))
            .mapToObj(functions::get)
            .toList();
    return kept.isEmpty()
        ? this
        : new Elements(
            from,
            IntStream.range(0, functions.size())
                .mapToObj(i -> unused.contains(from + i) ? kept.getFirst() : functions.get(i))
                .toList());
  }
}
