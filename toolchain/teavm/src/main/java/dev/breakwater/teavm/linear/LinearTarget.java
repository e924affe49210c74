package dev.breakwater.teavm.linear;

import org.teavm.backend.wasm.WasmTarget;
import org.teavm.model.MethodReader;
import org.teavm.model.Program;

/** TeaVM's own, without what only its optimisations had to see. */
final class LinearTarget extends WasmTarget {
  @Override
  public void afterOptimizations(Program program, MethodReader method) {
    ImplicitExceptions.unmark(program);
    super.afterOptimizations(program, method);
  }
}
