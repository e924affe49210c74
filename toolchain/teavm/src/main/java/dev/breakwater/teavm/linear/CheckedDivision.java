package dev.breakwater.teavm.linear;

import java.util.Map;
import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Makes integer division throw as in Java, where WebAssembly's instructions trap, and the remainder
 * of floating point exact, which TeaVM approximates.
 */
final class CheckedDivision implements ClassHolderTransformer {
  private static final Map<BinaryOperation, String> OPERATIONS =
      Map.of(BinaryOperation.DIVIDE, "divide", BinaryOperation.MODULO, "remainder");
  private static final Map<NumericOperandType, ValueType> TYPES =
      Map.of(NumericOperandType.INT, ValueType.INTEGER, NumericOperandType.LONG, ValueType.LONG);
  private static final Map<NumericOperandType, ValueType> FRACTIONS =
      Map.of(
          NumericOperandType.FLOAT, ValueType.FLOAT, NumericOperandType.DOUBLE, ValueType.DOUBLE);

  private static final Set<String> UNSIGNED = Set.of("divideUnsigned", "remainderUnsigned");
  private static final Set<String> BOXES = Set.of("java.lang.Integer", "java.lang.Long");

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (MethodHolder method : cls.getMethods()) {
      Program program = method.getProgram();
      if (program != null && GuestRuntime.mayThrow(cls, method)) {
        program.getBasicBlocks().forEach(CheckedDivision::check);
      }
    }
  }

  private static void check(BasicBlock block) {
    Instruction instruction = block.getFirstInstruction();
    while (instruction != null) {
      Instruction next = instruction.getNext();
      if (instruction instanceof BinaryInstruction binary) {
        check(binary);
      } else if (instruction instanceof InvokeInstruction call) {
        check(call);
      }
      instruction = next;
    }
  }

  private static void check(BinaryInstruction binary) {
    String name = OPERATIONS.get(binary.getOperation());
    ValueType type = TYPES.get(binary.getOperandType());
    ValueType fraction = FRACTIONS.get(binary.getOperandType());
    InvokeInstruction call;
    if (name != null && type != null) {
      call = call(GuestRuntime.DIVISION, name, type);
    } else if (binary.getOperation() == BinaryOperation.MODULO && fraction != null) {
      call = call(GuestRuntime.REMAINDER, "of", fraction);
    } else {
      return;
    }
    call.setArguments(binary.getFirstOperand(), binary.getSecondOperand());
    call.setReceiver(binary.getReceiver());
    replace(binary, call);
  }

  private static void check(InvokeInstruction call) {
    MethodReference method = call.getMethod();
    if (BOXES.contains(method.getClassName()) && UNSIGNED.contains(method.getName())) {
      InvokeInstruction checked =
          call(GuestRuntime.DIVISION, method.getName(), method.getReturnType());
      checked.setArguments(call.getArguments().toArray(new Variable[0]));
      checked.setReceiver(call.getReceiver());
      replace(call, checked);
    }
  }

  private static InvokeInstruction call(String owner, String name, ValueType type) {
    InvokeInstruction call = new InvokeInstruction();
    call.setType(InvocationType.SPECIAL);
    call.setMethod(new MethodReference(owner, name, type, type, type));
    return call;
  }

  private static void replace(Instruction old, Instruction substitute) {
    substitute.setLocation(old.getLocation());
    old.replace(substitute);
  }
}
