package dev.breakwater.teavm;

import dev.breakwater.teavm.CompileRequest.Option;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import run.endive.wasm.Parser;
import run.endive.wasm.WasmModule;

/** Samples compiled once for all tests, with a heap of 1 to 4 MiB. */
final class Modules {
  static final HeapLimits HEAP = HeapLimits.ofMebibytes(1, 4);

  private static final TeavmCompiler COMPILER = TeavmCompiler.load(ClassPaths.compiler());
  private static final Map<Class<?>, WasmModule> COMPILED = new ConcurrentHashMap<>();

  private Modules() {}

  static WasmModule of(Class<?> entry) {
    return COMPILED.computeIfAbsent(entry, each -> Parser.parse(compile(each, false)));
  }

  static byte[] compile(Class<?> entry, boolean debugNames) {
    return debugNames ? compile(entry, Option.DEBUG_NAMES) : compile(entry);
  }

  static synchronized WasmModule withArena(Class<?> entry, ArenaLimits arena) {
    return Parser.parse(
        COMPILER
            .compile(
                new CompileRequest(ClassPaths.function(), entry.getName(), HEAP, arena, Set.of()))
            .bytes());
  }

  static synchronized byte[] compile(Class<?> entry, Option... options) {
    return COMPILER
        .compile(new CompileRequest(ClassPaths.function(), entry.getName(), HEAP, Set.of(options)))
        .bytes();
  }
}
