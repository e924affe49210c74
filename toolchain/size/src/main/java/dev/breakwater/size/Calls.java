package dev.breakwater.size;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import run.endive.wasm.WasmModule;
import run.endive.wasm.types.ActiveElement;
import run.endive.wasm.types.Export;
import run.endive.wasm.types.ExternalType;
import run.endive.wasm.types.Instruction;
import run.endive.wasm.types.OpCode;

/** Which function is reached from where, by the shortest way. */
final class Calls {
  private static final Set<OpCode> REFERENCES =
      Set.of(OpCode.CALL, OpCode.RETURN_CALL, OpCode.REF_FUNC);

  private final WasmModule module;
  private final int imports;
  private final Map<Integer, String> roots = new HashMap<>();
  private final Map<Integer, Integer> callers = new HashMap<>();

  private Calls(WasmModule module) {
    this.module = module;
    this.imports = module.importSection().count(ExternalType.FUNCTION);
  }

  /**
   * Those of {@code module}: from exports and its start first, from tables what these don't reach.
   */
  static Calls of(WasmModule module) {
    Calls calls = new Calls(module);
    calls.follow(calls.entries());
    calls.follow(calls.tables());
    return calls;
  }

  private Map<Integer, String> entries() {
    Map<Integer, String> entries = new LinkedHashMap<>();
    for (int i = 0; i < module.exportSection().exportCount(); i++) {
      Export export = module.exportSection().getExport(i);
      if (export.exportType() == ExternalType.FUNCTION) {
        entries.putIfAbsent(export.index(), "export " + export.name());
      }
    }
    module
        .startSection()
        .ifPresent(start -> entries.putIfAbsent((int) start.startIndex(), "start"));
    return entries;
  }

  private Map<Integer, String> tables() {
    Map<Integer, String> entries = new LinkedHashMap<>();
    module.elementSection().stream()
        .forEach(segment -> {
          String name =
              segment instanceof ActiveElement active ? "table " + active.tableIndex() : "segment";
          references(segment.initializers().stream().flatMap(List::stream))
              .forEach(function -> entries.putIfAbsent(function, name));
        });
    Stream.of(module.globalSection().globals())
        .flatMap(global -> references(global.initInstructions().stream()))
        .forEach(function -> entries.putIfAbsent(function, "global"));
    return entries;
  }

  private static Stream<Integer> references(Stream<? extends Instruction> code) {
    return code.filter(each -> REFERENCES.contains(each.opcode()))
        .map(each -> (int) each.operand(0));
  }

  private void follow(Map<Integer, String> entries) {
    Queue<Integer> next = new ArrayDeque<>();
    entries.forEach((function, name) -> {
      if (!isReached(function)) {
        roots.put(function, name);
        next.add(function);
      }
    });
    while (!next.isEmpty()) {
      int caller = next.remove();
      for (int callee : callees(caller)) {
        if (!isReached(callee)) {
          callers.put(callee, caller);
          next.add(callee);
        }
      }
    }
  }

  private Set<Integer> callees(int function) {
    return function < imports
        ? Set.of()
        : new HashSet<>(
            references(
                    module
                        .codeSection()
                        .getFunctionBody(function - imports)
                        .instructions()
                        .stream())
                .toList());
  }

  private boolean isReached(int function) {
    return roots.containsKey(function) || callers.containsKey(function);
  }

  /** From the export or table to {@code function}, itself included; empty if nothing reaches it. */
  List<String> path(int function, IntFunction<String> names) {
    List<String> path = new ArrayList<>();
    int first = function;
    Integer caller = callers.get(function);
    while (caller != null) {
      path.add(names.apply(first));
      first = caller;
      caller = callers.get(first);
    }
    String root = roots.get(first);
    if (root != null) {
      path.add(names.apply(first));
      path.add(root);
      Collections.reverse(path);
    }
    return path;
  }
}
