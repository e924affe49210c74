package dev.breakwater.teavm.linear;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Phi;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.util.UsageExtractor;

/**
 * Has the guest library convert between text and bytes where the code names UTF-8 or ISO 8859-1, or
 * no character set at all. TeaVM's own way brings all character sets with their coders.
 */
final class ConstantCharsets implements ClassHolderTransformer {
  private static final String STRING = "java.lang.String";
  private static final ValueType CHARSET = ValueType.object("java.nio.charset.Charset");
  private static final ValueType BYTES = ValueType.arrayOf(ValueType.BYTE);
  private static final ValueType CHARACTERS = ValueType.arrayOf(ValueType.CHARACTER);
  private static final MethodReference NEW_STRING =
      new MethodReference(STRING, "<init>", CHARACTERS, ValueType.VOID);

  /** Constants of {@code StandardCharsets} as method names of the guest have them. */
  private static final Map<String, String> NAMES = Map.of("UTF_8", "utf8", "ISO_8859_1", "latin1");

  private static final String DEFAULT = "utf8";

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (MethodHolder method : cls.getMethods()) {
      if (method.getProgram() != null && changed(method.getProgram())) {
        removeUnusedCharsets(method.getProgram());
      }
    }
  }

  private static boolean changed(Program program) {
    boolean changed = false;
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction instruction : block) {
        if (instruction instanceof InvokeInstruction call
            && call.getMethod().getClassName().equals(STRING)) {
          changed |= changed(call);
        }
      }
    }
    return changed;
  }

  private static boolean changed(InvokeInstruction call) {
    List<ValueType> types = List.of(call.getMethod().getParameterTypes());
    boolean named = !types.isEmpty() && types.getLast().equals(CHARSET);
    int rest = named ? types.size() - 1 : types.size();
    Optional<String> charset =
        named ? charset(call, call.getArguments().get(rest)) : Optional.of(DEFAULT);
    if (charset.isEmpty()) {
      return false;
    }
    if (call.getMethod().getName().equals("getBytes") && rest == 0) {
      encode(call, charset.get());
      return true;
    }
    boolean decodes =
        call.getMethod().getName().equals("<init>")
            && (rest == 1 || rest == 3)
            && types.getFirst().equals(BYTES)
            && types.subList(1, rest).stream().allMatch(ValueType.INTEGER::equals);
    if (decodes) {
      decode(call, charset.get(), rest);
    }
    return decodes;
  }

  /** The constant that {@code variable} was loaded from just before, in the same block. */
  private static Optional<String> charset(Instruction call, Variable variable) {
    return Stream.iterate(call.getPrevious(), each -> each != null, Instruction::getPrevious)
        .filter(
            each -> each instanceof GetFieldInstruction load && load.getReceiver().equals(variable))
        .map(GetFieldInstruction.class::cast)
        .findFirst()
        .filter(ConstantCharsets::isStandardCharset)
        .map(load -> NAMES.get(load.getField().getFieldName()));
  }

  private static boolean isStandardCharset(GetFieldInstruction load) {
    return load.getField().getClassName().equals("java.nio.charset.StandardCharsets");
  }

  private static void encode(InvokeInstruction call, String charset) {
    Variable text = call.getInstance();
    call.setType(InvocationType.SPECIAL);
    call.setInstance(null);
    call.setMethod(
        new MethodReference(GuestRuntime.TEXT_BYTES, charset, ValueType.object(STRING), BYTES));
    call.setArguments(text);
  }

  /** The bytes become characters, and the text is made of these. */
  private static void decode(InvokeInstruction construction, String charset, int parameters) {
    ValueType[] signature =
        Stream.concat(
                Stream.of(construction.getMethod().getParameterTypes()).limit(parameters),
                Stream.of(CHARACTERS))
            .toArray(ValueType[]::new);
    InvokeInstruction call = new InvokeInstruction();
    call.setType(InvocationType.SPECIAL);
    call.setMethod(new MethodReference(GuestRuntime.TEXT_BYTES, charset + "Characters", signature));
    call.setArguments(construction.getArguments().subList(0, parameters).toArray(new Variable[0]));
    call.setReceiver(construction.getProgram().createVariable());
    call.setLocation(construction.getLocation());
    construction.insertPrevious(call);
    construction.setMethod(NEW_STRING);
    construction.setArguments(call.getReceiver());
  }

  /** A load that is left would initialise all character sets. */
  private static void removeUnusedCharsets(Program program) {
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction instruction : block) {
        if (instruction instanceof GetFieldInstruction load
            && isStandardCharset(load)
            && !isUsed(program, load.getReceiver())) {
          load.delete();
        }
      }
    }
  }

  private static boolean isUsed(Program program, Variable variable) {
    return Stream.iterate(0, index -> index < program.basicBlockCount(), index -> index + 1)
        .map(program::basicBlockAt)
        .anyMatch(block -> isUsed(block, variable));
  }

  private static boolean isUsed(BasicBlock block, Variable variable) {
    UsageExtractor usage = new UsageExtractor();
    for (Instruction instruction : block) {
      instruction.acceptVisitor(usage);
      if (List.of(usage.getUsedVariables()).contains(variable)) {
        return true;
      }
    }
    return block.getPhis().stream()
        .map(Phi::getIncomings)
        .flatMap(List::stream)
        .anyMatch(incoming -> incoming.getValue().equals(variable));
  }
}
