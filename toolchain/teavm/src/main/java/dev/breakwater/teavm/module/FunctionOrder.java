package dev.breakwater.teavm.module;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import run.endive.wasm.Parser;
import run.endive.wasm.WasmModule;
import run.endive.wasm.types.Export;
import run.endive.wasm.types.ExternalType;
import run.endive.wasm.types.Instruction;
import run.endive.wasm.types.OpCode;

/**
 * Which functions of a module are needed, and the numbers that they get: those that are called from
 * the most places first, since small numbers take fewer bytes.
 */
final class FunctionOrder {
  /** The instructions that name a function, each by one byte and the function's index. */
  private static final Set<OpCode> REFERENCES =
      Set.of(OpCode.CALL, OpCode.RETURN_CALL, OpCode.REF_FUNC);

  private final WasmModule module;
  private final int imports;
  private final Map<Integer, Integer> places = new HashMap<>();
  private final Map<Integer, Integer> numbers = new HashMap<>();

  private FunctionOrder(WasmModule module) {
    this.module = module;
    this.imports = module.importSection().count(ExternalType.FUNCTION);
  }

  /** The order for {@code module}, from whose exports, start, tables and globals all is reached. */
  static FunctionOrder of(byte[] module) {
    FunctionOrder order = new FunctionOrder(Parser.parse(module));
    order.reach();
    order.number();
    return order;
  }

  private void reach() {
    Queue<Integer> next = new ArrayDeque<>();
    Stream.of(exports(), starts(), constants())
        .flatMap(functions -> functions)
        .forEach(function -> use(function, next));
    while (!next.isEmpty()) {
      int caller = next.remove();
      if (caller >= imports) {
        references(caller - imports).forEach(each -> use((int) each.operand(0), next));
      }
    }
  }

  private void use(int function, Queue<Integer> next) {
    if (places.merge(function, 1, Integer::sum) == 1) {
      next.add(function);
    }
  }

  private Stream<Integer> exports() {
    return IntStream.range(0, module.exportSection().exportCount())
        .mapToObj(module.exportSection()::getExport)
        .filter(export -> export.exportType() == ExternalType.FUNCTION)
        .map(Export::index);
  }

  private Stream<Integer> starts() {
    return module.startSection().stream().map(start -> (int) start.startIndex());
  }

  private Stream<Integer> constants() {
    Stream<Instruction> elements =
        module.elementSection().stream()
            .flatMap(segment -> segment.initializers().stream())
            .flatMap(List::stream);
    Stream<Instruction> globals =
        Stream.of(module.globalSection().globals())
            .flatMap(global -> global.initInstructions().stream());
    return Stream.concat(elements, globals)
        .filter(each -> REFERENCES.contains(each.opcode()))
        .map(each -> (int) each.operand(0));
  }

  private void number() {
    IntStream.range(0, imports).filter(places::containsKey).forEach(this::numberNext);
    IntStream.range(imports, imports + module.functionSection().functionCount())
        .filter(places::containsKey)
        .boxed()
        .sorted(Comparator.comparingInt(function -> -places.getOrDefault(function, 0)))
        .forEach(this::numberNext);
  }

  private void numberNext(int function) {
    numbers.put(function, numbers.size());
  }

  /** How many functions are imported, needed or not. */
  int imports() {
    return imports;
  }

  /** Whether anything reaches {@code function}. */
  boolean isNeeded(int function) {
    return numbers.containsKey(function);
  }

  /** The number that a function which is needed gets. */
  int number(int function) {
    Integer number = numbers.get(function);
    if (number == null) {
      throw new IllegalStateException("function " + function + " is called and not reached");
    }
    return number;
  }

  /** Those that the module defines and that are needed, by their old numbers, in the new order. */
  List<Integer> defined() {
    List<Integer> defined = new ArrayList<>(numbers.keySet());
    defined.removeIf(function -> function < imports);
    defined.sort(Comparator.comparing(numbers::get));
    return defined;
  }

  /** The instructions of the body {@code number} of the code section that name a function. */
  List<Instruction> references(int number) {
    return module.codeSection().getFunctionBody(number).instructions().stream()
        .filter(each -> REFERENCES.contains(each.opcode()))
        .map(Instruction.class::cast)
        .toList();
  }
}
