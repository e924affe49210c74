package dev.breakwater.teavm.linear;

import dev.breakwater.teavm.ArenaLimits;
import org.teavm.ast.InvocationExpr;
import org.teavm.backend.wasm.intrinsics.WasmIntrinsic;
import org.teavm.backend.wasm.intrinsics.WasmIntrinsicManager;
import org.teavm.backend.wasm.model.expression.WasmExpression;
import org.teavm.backend.wasm.model.expression.WasmInt32Constant;
import org.teavm.model.MethodReference;

/** The limits of the arena as constants in the guest library's {@code ArenaSize}. */
record ArenaSize(ArenaLimits limits) implements WasmIntrinsic {
  @Override
  public boolean isApplicable(MethodReference method) {
    return method.getClassName().equals(GuestRuntime.ARENA_SIZE);
  }

  @Override
  public WasmExpression apply(InvocationExpr invocation, WasmIntrinsicManager manager) {
    return new WasmInt32Constant(
        switch (invocation.getMethod().getName()) {
          case "minBytes" -> limits.minBytes();
          case "maxBytes" -> limits.maxBytes();
          default -> throw new IllegalStateException(invocation.getMethod().toString());
        });
  }
}
