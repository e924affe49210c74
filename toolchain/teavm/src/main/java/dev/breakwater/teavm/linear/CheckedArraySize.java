package dev.breakwater.teavm.linear;

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
import org.teavm.model.instructions.ConstructArrayInstruction;
import org.teavm.model.instructions.ConstructMultiArrayInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;

/** Puts the guest library's check before each new array. */
final class CheckedArraySize implements ClassHolderTransformer {
  private static final MethodReference CHECK =
      new MethodReference(
          GuestRuntime.ARRAY_SIZE, "check", ValueType.INTEGER, ValueType.INTEGER, ValueType.VOID);
  private static final int REFERENCE_BYTES = 4;

  /** What an outer array of length 0 has none of; the guest library checks those that are made. */
  private static final int OF_ANY_LENGTH = 0;

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (MethodHolder method : cls.getMethods()) {
      Program program = method.getProgram();
      if (program != null && GuestRuntime.mayThrow(cls, method)) {
        program.getBasicBlocks().forEach(CheckedArraySize::check);
      }
    }
  }

  private static void check(BasicBlock block) {
    for (Instruction instruction : block) {
      if (instruction instanceof ConstructArrayInstruction array) {
        insertCheck(array, array.getSize(), itemBytes(array.getItemType()));
      } else if (instruction instanceof ConstructMultiArrayInstruction arrays) {
        for (Variable dimension : arrays.getDimensions()) {
          insertCheck(arrays, dimension, OF_ANY_LENGTH);
        }
      }
    }
  }

  private static void insertCheck(Instruction construction, Variable length, int itemBytes) {
    IntegerConstantInstruction size = new IntegerConstantInstruction();
    size.setConstant(itemBytes);
    size.setReceiver(construction.getProgram().createVariable());
    size.setLocation(construction.getLocation());
    InvokeInstruction check = new InvokeInstruction();
    check.setType(InvocationType.SPECIAL);
    check.setMethod(CHECK);
    check.setArguments(length, size.getReceiver());
    check.setLocation(construction.getLocation());
    construction.insertPrevious(size);
    construction.insertPrevious(check);
  }

  private static int itemBytes(ValueType type) {
    if (!(type instanceof ValueType.Primitive primitive)) {
      return REFERENCE_BYTES;
    }
    return switch (primitive.getKind()) {
      case BOOLEAN, BYTE -> Byte.BYTES;
      case SHORT, CHARACTER -> Short.BYTES;
      case INTEGER, FLOAT -> Integer.BYTES;
      case LONG, DOUBLE -> Long.BYTES;
    };
  }
}
