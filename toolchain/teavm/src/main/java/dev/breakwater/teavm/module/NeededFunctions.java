package dev.breakwater.teavm.module;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import run.endive.wasm.types.Instruction;

/**
 * Leaves out of a module the functions and imports that nothing reaches from its exports, its start
 * and its tables, and numbers the others anew. What a module does stays the same: tables keep their
 * places, and code that is left is changed in nothing but the numbers of functions.
 */
public final class NeededFunctions {
  private static final int FUNCTION_KIND = 0;

  private final byte[] module;
  private final FunctionOrder order;

  private NeededFunctions(byte[] module) {
    this.module = module;
    this.order = FunctionOrder.of(module);
  }

  /** The same module with what it needs alone; names go with their functions. */
  public static byte[] of(byte[] module) {
    return new NeededFunctions(module).rewritten();
  }

  private byte[] rewritten() {
    SortedMap<Integer, String> names = new TreeMap<>();
    NameSection.functions(module)
        .forEach((function, name) -> {
          if (order.isNeeded(function)) {
            names.put(order.number(function), name);
          }
        });
    byte[] numbered =
        ModuleSections.edit(
            module,
            Map.of(
                ModuleSections.IMPORT, this::imports,
                ModuleSections.FUNCTION, this::types,
                ModuleSections.EXPORT, this::exports,
                ModuleSections.START, (in, out) -> out.u32(order.number(in.u32())),
                ModuleSections.ELEMENT, this::elements,
                ModuleSections.CODE, this::code));
    return names.isEmpty() ? numbered : NameSection.replaced(numbered, names);
  }

  private void imports(WasmReader in, WasmWriter out) {
    int count = in.u32();
    WasmWriter kept = new WasmWriter();
    int keptCount = 0;
    for (int i = 0; i < count; i++) {
      String from = in.name();
      String name = in.name();
      if (in.u8() != FUNCTION_KIND) {
        throw new IllegalStateException(
            "TeaVM's module is no longer as known: it imports more than functions");
      }
      int type = in.u32();
      if (order.isNeeded(i)) {
        kept.name(from).name(name).u8(FUNCTION_KIND).u32(type);
        keptCount++;
      }
    }
    out.u32(keptCount).bytes(kept.toBytes());
  }

  private void types(WasmReader in, WasmWriter out) {
    int count = in.u32();
    int[] types = new int[count];
    for (int i = 0; i < count; i++) {
      types[i] = in.u32();
    }
    List<Integer> defined = order.defined();
    out.u32(defined.size());
    defined.forEach(function -> out.u32(types[function - order.imports()]));
  }

  private void exports(WasmReader in, WasmWriter out) {
    int count = in.u32();
    out.u32(count);
    for (int i = 0; i < count; i++) {
      out.name(in.name());
      int kind = in.u8();
      int index = in.u32();
      out.u8(kind).u32(kind == FUNCTION_KIND ? order.number(index) : index);
    }
  }

  private void elements(WasmReader in, WasmWriter out) {
    Elements.write(
        Elements.all(in).stream().map(each -> each.renumbered(order::number)).toList(), out);
  }

  private void code(WasmReader in, WasmWriter out) {
    int begin = ModuleSections.offset(module, ModuleSections.CODE);
    Map<Integer, byte[]> bodies = new HashMap<>();
    int count = in.u32();
    for (int i = 0; i < count; i++) {
      int bytes = in.u32();
      int address = begin + in.position();
      bodies.put(order.imports() + i, numbered(i, in.bytes(bytes), address));
    }
    List<Integer> defined = order.defined();
    out.u32(defined.size());
    for (int function : defined) {
      byte[] body = bodies.getOrDefault(function, new byte[0]);
      out.u32(body.length).bytes(body);
    }
  }

  /** The body {@code number}, which begins at {@code address}, with the new numbers. */
  private byte[] numbered(int number, byte[] body, int address) {
    WasmReader in = new WasmReader(body);
    WasmWriter out = new WasmWriter();
    if (order.isNeeded(order.imports() + number)) {
      for (Instruction reference : order.references(number)) {
        out.bytes(in.bytes(reference.address() - address - in.position() + 1));
        int function = in.u32();
        if (function != reference.operand(0)) {
          throw new IllegalStateException("no function is named at " + reference.address());
        }
        out.u32(order.number(function));
      }
    }
    return out.bytes(in.bytes(body.length - in.position())).toBytes();
  }
}
