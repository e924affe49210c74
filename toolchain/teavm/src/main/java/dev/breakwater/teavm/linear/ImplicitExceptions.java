package dev.breakwater.teavm.linear;

import java.util.ArrayList;
import java.util.List;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.MethodDependency;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.TextLocation;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.JumpInstruction;
import org.teavm.model.util.BasicBlockSplitter;

/**
 * Tells TeaVM's analysis that exceptions of null and index checks can be caught. The target adds
 * these checks after the analysis, which would otherwise drop what a {@code catch} does with such
 * an exception, its class's name first.
 *
 * <p>Also keeps TeaVM's optimisations from taking the end of a {@code try} for the start of its
 * handler. In their graph a block that alone leads to a handler dominates it, so that the handler
 * would know the block's fields as read, its classes as initialised and its nulls as refused. Each
 * guarded block is therefore preceded by one of its own that leads to the handler as well.
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
        mark(program);
      }
    }
  }

  private static void mark(Program program) {
    List<BasicBlock> guarded = guarded(program);
    BasicBlockSplitter splitter = new BasicBlockSplitter(program);
    for (BasicBlock block : guarded) {
      InvokeInstruction call = call(block.getFirstInstruction().getLocation());
      block.addFirst(call);
      jump(block, splitter.split(block, call), call.getLocation());
    }
    splitter.fixProgram();
  }

  /** Takes the calls out again; the blocks stay, and so does what they say of the handlers. */
  static void unmark(Program program) {
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction instruction : block) {
        if (instruction instanceof InvokeInstruction call && call.getMethod().equals(POSSIBLE)) {
          call.delete();
        }
      }
    }
  }

  private static List<BasicBlock> guarded(Program program) {
    List<BasicBlock> guarded = new ArrayList<>();
    for (BasicBlock block : program.getBasicBlocks()) {
      if (!block.getTryCatchBlocks().isEmpty()) {
        guarded.add(block);
      }
    }
    return guarded;
  }

  private static InvokeInstruction call(TextLocation location) {
    InvokeInstruction call = new InvokeInstruction();
    call.setType(InvocationType.SPECIAL);
    call.setMethod(POSSIBLE);
    call.setLocation(location);
    return call;
  }

  private static void jump(BasicBlock from, BasicBlock to, TextLocation location) {
    JumpInstruction jump = new JumpInstruction();
    jump.setTarget(to);
    jump.setLocation(location);
    from.add(jump);
  }
}
