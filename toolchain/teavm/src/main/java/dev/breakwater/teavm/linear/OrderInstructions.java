package dev.breakwater.teavm.linear;

import java.util.Map;
import org.teavm.ast.InvocationExpr;
import org.teavm.backend.wasm.intrinsics.WasmIntrinsic;
import org.teavm.backend.wasm.intrinsics.WasmIntrinsicManager;
import org.teavm.backend.wasm.model.expression.WasmExpression;
import org.teavm.backend.wasm.model.expression.WasmFloatBinary;
import org.teavm.backend.wasm.model.expression.WasmFloatBinaryOperation;
import org.teavm.backend.wasm.model.expression.WasmFloatType;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;

/** The methods of the guest library that are one instruction which compares floats. */
final class OrderInstructions implements WasmIntrinsic {
  private static final Map<String, WasmFloatBinaryOperation> INSTRUCTIONS =
      Map.of(
          "lt", WasmFloatBinaryOperation.LT,
          "le", WasmFloatBinaryOperation.LE,
          "gt", WasmFloatBinaryOperation.GT,
          "ge", WasmFloatBinaryOperation.GE);

  @Override
  public boolean isApplicable(MethodReference method) {
    return method.getClassName().equals(GuestRuntime.FLOAT_ORDER)
        && INSTRUCTIONS.containsKey(method.getName());
  }

  @Override
  public WasmExpression apply(InvocationExpr invocation, WasmIntrinsicManager manager) {
    MethodReference method = invocation.getMethod();
    boolean single = method.parameterType(0).equals(ValueType.FLOAT);
    return new WasmFloatBinary(
        single ? WasmFloatType.FLOAT32 : WasmFloatType.FLOAT64,
        INSTRUCTIONS.get(method.getName()),
        manager.generate(invocation.getArguments().get(0)),
        manager.generate(invocation.getArguments().get(1)));
  }
}
