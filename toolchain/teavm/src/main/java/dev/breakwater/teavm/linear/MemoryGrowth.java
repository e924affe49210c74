package dev.breakwater.teavm.linear;

import java.util.function.Consumer;
import org.teavm.ast.InvocationExpr;
import org.teavm.backend.wasm.WasmFunctionRepository;
import org.teavm.backend.wasm.intrinsics.WasmIntrinsic;
import org.teavm.backend.wasm.intrinsics.WasmIntrinsicManager;
import org.teavm.backend.wasm.model.expression.WasmExpression;
import org.teavm.backend.wasm.model.expression.WasmMemoryGrow;
import org.teavm.model.MethodReference;

/**
 * The guest library's {@code LinearMemory.grow} as one instruction with its result, which TeaVM's
 * own intrinsic throws away.
 */
final class MemoryGrowth implements WasmIntrinsic {
  private static final MethodReference GROW =
      new MethodReference(
          GuestRuntime.LINEAR_MEMORY,
          "grow",
          org.teavm.model.ValueType.INTEGER,
          org.teavm.model.ValueType.INTEGER);

  private final Consumer<WasmFunctionRepository> functions;

  /**
   * The intrinsic of one module.
   *
   * @param functions gets the module's functions: {@code grow} is part of every one
   */
  MemoryGrowth(Consumer<WasmFunctionRepository> functions) {
    this.functions = functions;
  }

  @Override
  public boolean isApplicable(MethodReference method) {
    return method.equals(GROW);
  }

  @Override
  public WasmExpression apply(InvocationExpr invocation, WasmIntrinsicManager manager) {
    functions.accept(manager.getFunctions());
    return new WasmMemoryGrow(manager.generate(invocation.getArguments().getFirst()));
  }
}
