package dev.breakwater.teavm.module;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import run.endive.wasm.Parser;
import run.endive.wasm.WasmModule;
import run.endive.wasm.types.AnnotatedInstruction;
import run.endive.wasm.types.ExternalType;

/** The code of a module as lists of instructions, which name no place in the code but by blocks. */
final class FunctionBodies {
  private final WasmModule parsed;
  private final int imports;
  private final int begin;

  private FunctionBodies(byte[] module) {
    this.parsed = Parser.parse(module);
    this.imports = parsed.importSection().count(ExternalType.FUNCTION);
    this.begin = ModuleSections.offset(module, ModuleSections.CODE);
  }

  /** The module with the code of each function changed, which is given with its index. */
  static byte[] edit(byte[] module, BiFunction<Integer, List<Code>, List<Code>> change) {
    FunctionBodies bodies = new FunctionBodies(module);
    return ModuleSections.edit(
        module, Map.of(ModuleSections.CODE, (in, out) -> bodies.edit(in, out, change)));
  }

  /** Gives the code of each function that the module defines, with its index. */
  static void forEach(byte[] module, BiConsumer<Integer, List<Code>> action) {
    FunctionBodies bodies = new FunctionBodies(module);
    ModuleSections.find(module, ModuleSections.CODE)
        .ifPresent(in -> {
          int count = in.u32();
          for (int i = 0; i < count; i++) {
            action.accept(bodies.imports + i, bodies.next(i, in, new WasmWriter()));
          }
        });
  }

  private void edit(
      WasmReader in, WasmWriter out, BiFunction<Integer, List<Code>, List<Code>> change) {
    int count = in.u32();
    out.u32(count);
    for (int i = 0; i < count; i++) {
      WasmWriter changed = new WasmWriter();
      List<Code> code = next(i, in, changed);
      change.apply(imports + i, code).forEach(each -> each.write(changed));
      byte[] result = changed.toBytes();
      out.u32(result.length).bytes(result);
    }
  }

  /** The code of function {@code number}; what stands before it is written to {@code locals}. */
  private List<Code> next(int number, WasmReader in, WasmWriter locals) {
    int bytes = in.u32();
    int address = begin + in.position();
    byte[] body = in.bytes(bytes);
    List<AnnotatedInstruction> instructions =
        parsed.codeSection().getFunctionBody(number).instructions();
    int first = instructions.getFirst().address() - address;
    locals.bytes(Arrays.copyOf(body, first));
    return read(instructions, body, address);
  }

  private static List<Code> read(
      List<AnnotatedInstruction> instructions, byte[] body, int address) {
    List<Code> code = new ArrayList<>();
    for (int i = 0; i < instructions.size(); i++) {
      int from = instructions.get(i).address() - address;
      int to =
          i + 1 < instructions.size() ? instructions.get(i + 1).address() - address : body.length;
      code.add(Code.read(instructions.get(i), body, from, to));
    }
    return code;
  }
}
