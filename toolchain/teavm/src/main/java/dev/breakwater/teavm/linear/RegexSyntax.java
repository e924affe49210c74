package dev.breakwater.teavm.linear;

import java.util.Map;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;

/** Has the guest library put each regular expression into words that TeaVM's parser knows. */
final class RegexSyntax implements ClassHolderTransformer {
  private static final String PARSER = "java.util.regex.Lexer";

  private static final ValueType TEXT = ValueType.object("java.lang.String");

  /** What the parser asks of the text, to what methods of the guest library answer. */
  private static final Map<String, String> ASKED =
      Map.of("length", "length", "toCharArray", "letters");

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (!cls.getName().equals(PARSER)) {
      return;
    }
    for (MethodHolder method : cls.getMethods()) {
      if (method.getName().equals("<init>")) {
        method.getProgram().getBasicBlocks().forEach(RegexSyntax::redirect);
      }
    }
  }

  private static void redirect(BasicBlock block) {
    for (Instruction instruction : block) {
      if (instruction instanceof InvokeInstruction call && isAsked(call.getMethod())) {
        Variable text = call.getInstance();
        call.setType(InvocationType.SPECIAL);
        call.setInstance(null);
        call.setMethod(
            new MethodReference(
                GuestRuntime.PATTERN_SYNTAX,
                ASKED.get(call.getMethod().getName()),
                TEXT,
                call.getMethod().getReturnType()));
        call.setArguments(text);
      }
    }
  }

  private static boolean isAsked(MethodReference method) {
    return method.getClassName().equals("java.lang.String") && ASKED.containsKey(method.getName());
  }
}
