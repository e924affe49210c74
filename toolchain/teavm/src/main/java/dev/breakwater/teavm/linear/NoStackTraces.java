package dev.breakwater.teavm.linear;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.runtime.ExceptionHandling;

/**
 * Exceptions of a module without Java names have no stack trace: all of its elements would be
 * empty, and to count them takes longer than to throw.
 */
final class NoStackTraces implements ClassHolderTransformer {
  private static final MethodDescriptor FILL =
      new MethodDescriptor("fillStackTrace", StackTraceElement[].class);
  private static final MethodDescriptor PRINT = new MethodDescriptor("printStack", void.class);

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (cls.getName().equals(ExceptionHandling.class.getName())) {
      newBody(cls, FILL, context).constructArray(StackTraceElement.class, 0).returnValue();
      newBody(cls, PRINT, context).exit();
    }
  }

  private static ProgramEmitter newBody(
      ClassHolder cls, MethodDescriptor descriptor, ClassHolderTransformerContext context) {
    MethodHolder method = cls.getMethod(descriptor);
    return ProgramEmitter.create(method, context.getHierarchy());
  }
}
