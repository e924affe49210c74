package dev.breakwater.teavm.linear;

import java.util.List;
import java.util.stream.StreamSupport;
import org.teavm.model.BasicBlock;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.PrimitiveType;
import org.teavm.model.Program;
import org.teavm.model.TextLocation;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.DoubleConstantInstruction;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.FloatConstantInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.JumpInstruction;
import org.teavm.model.instructions.LongConstantInstruction;
import org.teavm.model.instructions.NullConstantInstruction;
import org.teavm.model.instructions.RaiseInstruction;
import org.teavm.runtime.ExceptionHandling;

/**
 * Has what follows a {@code throw} inside a {@code try} return a value that nobody gets. TeaVM's
 * generator takes every {@code try} for one that can end, and where nothing follows one it writes a
 * return without a value, whatever the method's result.
 */
final class GuardedThrows {
  private static final MethodReference THROW =
      new MethodReference(ExceptionHandling.class, "throwException", Throwable.class, void.class);

  private GuardedThrows() {}

  /** Rewrites a program after its optimisation. */
  static void apply(Program program, ValueType result) {
    List<BasicBlock> throwing =
        StreamSupport.stream(program.getBasicBlocks().spliterator(), false)
            .filter(block -> !block.getTryCatchBlocks().isEmpty())
            .filter(block -> block.getLastInstruction() instanceof RaiseInstruction)
            .toList();
    if (result.equals(ValueType.VOID) || throwing.isEmpty()) {
      return;
    }
    BasicBlock end = end(program, result);
    for (BasicBlock block : throwing) {
      follow((RaiseInstruction) block.getLastInstruction(), end);
    }
  }

  private static void follow(RaiseInstruction raise, BasicBlock end) {
    TextLocation location = raise.getLocation();
    InvokeInstruction call = new InvokeInstruction();
    call.setType(InvocationType.SPECIAL);
    call.setMethod(THROW);
    call.setArguments(raise.getException());
    call.setLocation(location);
    JumpInstruction jump = new JumpInstruction();
    jump.setTarget(end);
    jump.setLocation(location);
    raise.insertPrevious(call);
    raise.replace(jump);
  }

  private static BasicBlock end(Program program, ValueType result) {
    BasicBlock end = program.createBasicBlock();
    Variable value = program.createVariable();
    end.add(zero(result, value));
    ExitInstruction exit = new ExitInstruction();
    exit.setValueToReturn(value);
    end.add(exit);
    return end;
  }

  private static Instruction zero(ValueType type, Variable receiver) {
    return type instanceof ValueType.Primitive primitive
        ? number(primitive.getKind(), receiver)
        : nothing(receiver);
  }

  private static Instruction number(PrimitiveType type, Variable receiver) {
    return switch (type) {
      case LONG -> {
        LongConstantInstruction zero = new LongConstantInstruction();
        zero.setReceiver(receiver);
        yield zero;
      }
      case FLOAT -> {
        FloatConstantInstruction zero = new FloatConstantInstruction();
        zero.setReceiver(receiver);
        yield zero;
      }
      case DOUBLE -> {
        DoubleConstantInstruction zero = new DoubleConstantInstruction();
        zero.setReceiver(receiver);
        yield zero;
      }
      case BOOLEAN, BYTE, SHORT, CHARACTER, INTEGER -> {
        IntegerConstantInstruction zero = new IntegerConstantInstruction();
        zero.setReceiver(receiver);
        yield zero;
      }
    };
  }

  private static Instruction nothing(Variable receiver) {
    NullConstantInstruction zero = new NullConstantInstruction();
    zero.setReceiver(receiver);
    return zero;
  }
}
