package dev.breakwater.teavm.linear;

import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.instructions.InvokeInstruction;

/** Has the guest library change the case of letters, which needs no tables for those of ASCII. */
final class AsciiCase implements ClassHolderTransformer {
  private static final Set<String> METHODS = Set.of("toLowerCase", "toUpperCase");

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (cls.getName().equals(GuestRuntime.LETTER_CASE)) {
      return;
    }
    for (MethodHolder method : cls.getMethods()) {
      if (method.getProgram() != null) {
        method.getProgram().getBasicBlocks().forEach(AsciiCase::redirect);
      }
    }
  }

  private static void redirect(BasicBlock block) {
    for (Instruction instruction : block) {
      if (instruction instanceof InvokeInstruction call && isOfCharacter(call.getMethod())) {
        call.setMethod(
            new MethodReference(GuestRuntime.LETTER_CASE, call.getMethod().getDescriptor()));
      }
    }
  }

  private static boolean isOfCharacter(MethodReference method) {
    return method.getClassName().equals("java.lang.Character")
        && METHODS.contains(method.getName());
  }
}
