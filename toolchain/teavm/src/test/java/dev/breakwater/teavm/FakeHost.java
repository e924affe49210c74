package dev.breakwater.teavm;

import static run.endive.wasm.types.ValType.I32;
import static run.endive.wasm.types.ValType.I64;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import run.endive.runtime.HostFunction;
import run.endive.runtime.ImportFunction;
import run.endive.runtime.ImportValues;
import run.endive.runtime.Instance;
import run.endive.runtime.WasmFunctionHandle;
import run.endive.wasm.WasmModule;
import run.endive.wasm.types.FunctionType;
import run.endive.wasm.types.ValType;

/** WASI 0.2 as far as samples import it, with a clock and a source of chance that tests know. */
final class FakeHost {
  static final long SECONDS = 1_700_000_000L;
  static final int NANOS = 123_456_789;
  static final long MONOTONIC_NANOS = 42_000_000_123L;
  static final int LARGEST_WRITE_BYTES = 4096;

  private static final int STDOUT = 1;
  private static final int STDERR = 2;
  private static final long[] NOTHING = {};

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<Integer> writeSizes = new ArrayList<>();
  private int openStreams;
  private long random = 0x0123_4567_89AB_CDEFL;

  Instance start(WasmModule module) {
    ImportValues imports = ImportValues.builder().withFunctions(functions()).build();
    return Instance.builder(module).withImportValues(imports).build();
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  List<Integer> writeSizes() {
    return List.copyOf(writeSizes);
  }

  int openStreams() {
    return openStreams;
  }

  private List<ImportFunction> functions() {
    return List.of(
        function("wasi:clocks/wall-clock@0.2.0", "now", type(List.of(I32)), FakeHost::wallClock),
        function(
            "wasi:clocks/monotonic-clock@0.2.0",
            "now",
            type(List.of(), I64),
            (instance, arguments) -> new long[] {MONOTONIC_NANOS}),
        function(
            "wasi:random/random@0.2.0",
            "get-random-u64",
            type(List.of(), I64),
            (instance, arguments) -> new long[] {nextRandom()}),
        function("wasi:cli/stdout@0.2.0", "get-stdout", type(List.of(), I32), stream(STDOUT)),
        function("wasi:cli/stderr@0.2.0", "get-stderr", type(List.of(), I32), stream(STDERR)),
        function(
            "wasi:io/streams@0.2.0",
            "[method]output-stream.blocking-write-and-flush",
            type(List.of(I32, I32, I32, I32)),
            this::write),
        function(
            "wasi:io/streams@0.2.0",
            "[resource-drop]output-stream",
            type(List.of(I32)),
            this::drop),
        function(
            "wasi:io/error@0.2.0",
            "[resource-drop]error",
            type(List.of(I32)),
            (instance, arguments) -> NOTHING));
  }

  private static ImportFunction function(
      String module, String name, FunctionType type, WasmFunctionHandle handle) {
    return new HostFunction(module, name, type, handle);
  }

  private static FunctionType type(List<ValType> parameters, ValType... results) {
    return FunctionType.of(parameters, List.of(results));
  }

  private static long[] wallClock(Instance instance, long... arguments) {
    instance.memory().writeLong((int) arguments[0], SECONDS);
    instance.memory().writeI32((int) arguments[0] + 8, NANOS);
    return NOTHING;
  }

  long nextRandom() {
    random = random * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
    return random;
  }

  private WasmFunctionHandle stream(int handle) {
    return (instance, arguments) -> {
      openStreams++;
      return new long[] {handle};
    };
  }

  private long[] write(Instance instance, long... arguments) {
    byte[] bytes = instance.memory().readBytes((int) arguments[1], (int) arguments[2]);
    writeSizes.add(bytes.length);
    (arguments[0] == STDOUT ? out : err).writeBytes(bytes);
    instance.memory().writeByte((int) arguments[3], (byte) 0);
    return NOTHING;
  }

  private long[] drop(Instance instance, long... arguments) {
    openStreams--;
    return NOTHING;
  }
}
