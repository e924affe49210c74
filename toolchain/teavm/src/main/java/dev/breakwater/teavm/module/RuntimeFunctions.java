package dev.breakwater.teavm.module;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.IntStream;
import run.endive.wasm.types.OpCode;

/**
 * The functions of TeaVM's run time by which exceptions pass.
 *
 * @param allocStack opens a frame on the shadow stack and returns its address
 * @param thrower looks for who catches an exception, and notes it in the frames of those it passes
 */
record RuntimeFunctions(int allocStack, int thrower) {
  private static final String ALLOC_STACK = "org.teavm.backend.wasm.WasmRuntime.allocStack(int)";
  private static final String THROW =
      "org.teavm.runtime.ExceptionHandling.throwException(Throwable)";

  /** Those of {@code module}, which has the names of its functions; empty if nothing can throw. */
  static Optional<RuntimeFunctions> of(byte[] module) {
    SortedMap<Integer, String> names = NameSection.functions(module);
    OptionalInt allocStack = named(names, ALLOC_STACK);
    OptionalInt thrower = named(names, THROW);
    return allocStack.isPresent() && thrower.isPresent()
        ? Optional.of(new RuntimeFunctions(allocStack.getAsInt(), thrower.getAsInt()))
        : Optional.empty();
  }

  /** Where {@code body} keeps the address of its frame in a local; empty if it opens none. */
  OptionalInt frameIn(List<Code> body) {
    return IntStream.range(1, body.size())
        .filter(i -> body.get(i).is(OpCode.LOCAL_SET))
        .filter(i -> body.get(i - 1).is(OpCode.CALL, allocStack))
        .findFirst();
  }

  private static OptionalInt named(SortedMap<Integer, String> names, String wanted) {
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().equals(wanted))
        .mapToInt(Map.Entry::getKey)
        .findFirst();
  }
}
