package dev.breakwater.teavm.linear;

import org.teavm.backend.wasm.TeaVMWasmHost;
import org.teavm.backend.wasm.WasmTarget;
import org.teavm.model.MethodReader;
import org.teavm.model.Program;

/** TeaVM's own, with what is put right between its optimisations and its generator. */
// Names the interface again: TeaVM looks for its plugins' host among those of the very class.
final class LinearTarget extends WasmTarget implements TeaVMWasmHost {
  @Override
  public void afterOptimizations(Program program, MethodReader method) {
    ImplicitExceptions.unmark(program);
    GuardedThrows.apply(program, method.getResultType());
    super.afterOptimizations(program, method);
  }
}
