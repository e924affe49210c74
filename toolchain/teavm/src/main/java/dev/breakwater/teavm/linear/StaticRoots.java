package dev.breakwater.teavm.linear;

import java.util.Set;
import org.teavm.interop.Address;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.runtime.GC;

/**
 * Repairs the collector's walks over the static fields. TeaVM writes the number of fields as 64
 * bits, but the walks step over 32 of them: they begin one entry early and never see the last
 * field, so its object is lost when the collector runs.
 */
final class StaticRoots implements ClassHolderTransformer {
  private static final Set<String> WALKS =
      Set.of("markFromStaticFields", "updatePointersFromStaticRoots");
  private static final int COUNT_BYTES = 8;

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (!cls.getName().equals(GC.class.getName())) {
      return;
    }
    for (MethodHolder method : cls.getMethods()) {
      if (WALKS.contains(method.getName())) {
        stepOverWholeCount(method);
      }
    }
  }

  /** The first addition to an address in the walk is the step over the count. */
  private static void stepOverWholeCount(MethodHolder walk) {
    for (BasicBlock block : walk.getProgram().getBasicBlocks()) {
      for (Instruction instruction : block) {
        if (instruction instanceof InvokeInstruction call && isAddition(call)) {
          IntegerConstantInstruction step = new IntegerConstantInstruction();
          step.setConstant(COUNT_BYTES);
          step.setReceiver(walk.getProgram().createVariable());
          call.insertPrevious(step);
          call.setArguments(step.getReceiver());
          return;
        }
      }
    }
    throw new IllegalStateException(
        "TeaVM's collector no longer walks over static fields as known");
  }

  private static boolean isAddition(InvokeInstruction call) {
    return call.getMethod().getClassName().equals(Address.class.getName())
        && call.getMethod().getName().equals("add");
  }
}
