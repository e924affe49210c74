package dev.breakwater.teavm.linear;

import java.util.Map;
import org.teavm.ast.InvocationExpr;
import org.teavm.backend.wasm.intrinsics.WasmIntrinsic;
import org.teavm.backend.wasm.intrinsics.WasmIntrinsicManager;
import org.teavm.backend.wasm.model.expression.WasmExpression;
import org.teavm.backend.wasm.model.expression.WasmFloatType;
import org.teavm.backend.wasm.model.expression.WasmFloatUnary;
import org.teavm.backend.wasm.model.expression.WasmFloatUnaryOperation;
import org.teavm.model.MethodReference;

/** Methods of {@link Math} that are one WebAssembly instruction; TeaVM would import them. */
final class MathInstructions implements WasmIntrinsic {
  private static final Map<String, WasmFloatUnaryOperation> INSTRUCTIONS =
      Map.of(
          "ceil", WasmFloatUnaryOperation.CEIL,
          "floor", WasmFloatUnaryOperation.FLOOR,
          "sqrt", WasmFloatUnaryOperation.SQRT);

  @Override
  public boolean isApplicable(MethodReference method) {
    return method.getClassName().equals("java.lang.Math") && contains(method.getName());
  }

  static boolean contains(String method) {
    return INSTRUCTIONS.containsKey(method);
  }

  @Override
  public WasmExpression apply(InvocationExpr invocation, WasmIntrinsicManager manager) {
    WasmFloatUnaryOperation operation = INSTRUCTIONS.get(invocation.getMethod().getName());
    WasmExpression operand = manager.generate(invocation.getArguments().getFirst());
    return new WasmFloatUnary(WasmFloatType.FLOAT64, operation, operand);
  }
}
