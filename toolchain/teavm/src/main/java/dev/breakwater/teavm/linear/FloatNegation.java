package dev.breakwater.teavm.linear;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.DoubleConstantInstruction;
import org.teavm.model.instructions.FloatConstantInstruction;
import org.teavm.model.instructions.NegateInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Makes {@code -x} of a float the product with -1: TeaVM subtracts it from 0, which loses the sign
 * of a zero.
 */
final class FloatNegation implements ClassHolderTransformer {
  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (MethodHolder method : cls.getMethods()) {
      Program program = method.getProgram();
      if (program != null) {
        program.getBasicBlocks().forEach(FloatNegation::rewrite);
      }
    }
  }

  private static void rewrite(BasicBlock block) {
    Instruction instruction = block.getFirstInstruction();
    while (instruction != null) {
      Instruction next = instruction.getNext();
      if (instruction instanceof NegateInstruction negation) {
        rewrite(negation);
      }
      instruction = next;
    }
  }

  private static void rewrite(NegateInstruction negation) {
    NumericOperandType type = negation.getOperandType();
    if (type != NumericOperandType.FLOAT && type != NumericOperandType.DOUBLE) {
      return;
    }
    Variable minusOne = negation.getProgram().createVariable();
    Instruction constant = constant(type, minusOne);
    constant.setLocation(negation.getLocation());
    negation.insertPrevious(constant);
    BinaryInstruction product = new BinaryInstruction(BinaryOperation.MULTIPLY, type);
    product.setFirstOperand(negation.getOperand());
    product.setSecondOperand(minusOne);
    product.setReceiver(negation.getReceiver());
    product.setLocation(negation.getLocation());
    negation.replace(product);
  }

  private static Instruction constant(NumericOperandType type, Variable receiver) {
    if (type == NumericOperandType.FLOAT) {
      FloatConstantInstruction constant = new FloatConstantInstruction();
      constant.setConstant(-1);
      constant.setReceiver(receiver);
      return constant;
    }
    DoubleConstantInstruction constant = new DoubleConstantInstruction();
    constant.setConstant(-1);
    constant.setReceiver(receiver);
    return constant;
  }
}
