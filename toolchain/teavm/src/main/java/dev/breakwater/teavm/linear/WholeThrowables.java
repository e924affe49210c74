package dev.breakwater.teavm.linear;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.FieldReference;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.PutFieldInstruction;

/**
 * What TeaVM's {@link Throwable} lacks: the message of one that was made of its cause alone, and an
 * array of suppressed ones before there are any.
 */
final class WholeThrowables implements ClassHolderTransformer {
  private static final String NAME = "java.lang.Throwable";
  private static final ValueType THROWABLE = ValueType.object(NAME);
  private static final ValueType TEXT = ValueType.object("java.lang.String");
  private static final MethodDescriptor OF_CAUSE =
      new MethodDescriptor("<init>", THROWABLE, ValueType.VOID);
  private static final MethodDescriptor SUPPRESSED =
      new MethodDescriptor("getSuppressed", ValueType.arrayOf(THROWABLE));
  private static final MethodDescriptor ADD_SUPPRESSED =
      new MethodDescriptor("addSuppressed", THROWABLE, ValueType.VOID);

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (cls.getName().equals(NAME)) {
      Program constructor = cls.getMethod(OF_CAUSE).getProgram();
      constructor.getBasicBlocks().forEach(WholeThrowables::setMessage);
      copySuppressed(cls.getMethod(SUPPRESSED), context);
      addSuppressed(cls.getMethod(ADD_SUPPRESSED), context);
    }
  }

  private static void setMessage(BasicBlock block) {
    if (block.getLastInstruction() instanceof ExitInstruction exit) {
      Variable message = block.getProgram().createVariable();
      InvokeInstruction text = new InvokeInstruction();
      text.setType(InvocationType.SPECIAL);
      text.setMethod(new MethodReference(GuestRuntime.THROWABLES, "messageOf", THROWABLE, TEXT));
      text.setArguments(block.getProgram().variableAt(1));
      text.setReceiver(message);
      exit.insertPrevious(text);
      PutFieldInstruction put = new PutFieldInstruction();
      put.setInstance(block.getProgram().variableAt(0));
      put.setField(new FieldReference(NAME, "message"));
      put.setFieldType(TEXT);
      put.setValue(message);
      exit.insertPrevious(put);
    }
  }

  private static void copySuppressed(MethodHolder method, ClassHolderTransformerContext context) {
    ProgramEmitter body = ProgramEmitter.create(method, context.getHierarchy());
    body.invoke(
            GuestRuntime.THROWABLES,
            "copyOf",
            method.getResultType(),
            body.var(0, THROWABLE).getField("suppressed", method.getResultType()))
        .returnValue();
  }

  private static void addSuppressed(MethodHolder method, ClassHolderTransformerContext context) {
    ValueType all = ValueType.arrayOf(THROWABLE);
    ProgramEmitter body = ProgramEmitter.create(method, context.getHierarchy());
    ValueEmitter failure = body.var(0, THROWABLE);
    ValueEmitter more =
        body.invoke(
            GuestRuntime.THROWABLES,
            "with",
            all,
            failure,
            failure.getField("suppressed", all),
            failure.getField("suppressionEnabled", ValueType.BOOLEAN),
            body.var(1, THROWABLE));
    failure.setField("suppressed", more);
    body.exit();
  }
}
