package dev.breakwater.teavm.linear;

import java.util.List;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.MethodDependency;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Tells TeaVM's analysis that exceptions of null and index checks can be caught. The target adds
 * these checks after the analysis, which would otherwise drop what a {@code catch} does with such
 * an exception, its class's name first.
 */
final class ImplicitExceptions extends AbstractDependencyListener
    implements ClassHolderTransformer {
  private static final MethodReference POSSIBLE =
      new MethodReference(GuestRuntime.FAILURES, "possible", ValueType.VOID);
  private static final List<String> THROWN =
      List.of("java.lang.NullPointerException", "java.lang.ArrayIndexOutOfBoundsException");

  @Override
  public void methodReached(DependencyAgent agent, MethodDependency method) {
    for (String type : THROWN) {
      method.getThrown().propagate(agent.getType(ValueType.object(type)));
    }
  }

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (MethodHolder method : cls.getMethods()) {
      Program program = method.getProgram();
      if (program != null && GuestRuntime.mayThrow(cls, method)) {
        program.getBasicBlocks().forEach(ImplicitExceptions::mark);
      }
    }
  }

  private static void mark(BasicBlock block) {
    if (!block.getTryCatchBlocks().isEmpty()) {
      InvokeInstruction call = new InvokeInstruction();
      call.setType(InvocationType.SPECIAL);
      call.setMethod(POSSIBLE);
      call.setLocation(block.getFirstInstruction().getLocation());
      block.addFirst(call);
    }
  }
}
