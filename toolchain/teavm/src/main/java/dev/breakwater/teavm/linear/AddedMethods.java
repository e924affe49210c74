package dev.breakwater.teavm.linear;

import org.teavm.model.AccessLevel;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ClassReader;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReader;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/**
 * Gives classes of the JDK the methods that the guest library has for them in {@code NameMethods}:
 * as methods of the object where the first parameter is one, else as static ones. They take the
 * place of what a class has.
 */
final class AddedMethods implements ClassHolderTransformer {
  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (!cls.getName().startsWith("java.")) {
      return;
    }
    ClassReader added =
        context.getHierarchy().getClassSource().get(GuestRuntime.added(cls.getName()));
    if (added == null) {
      return;
    }
    for (MethodReader method : added.getMethods()) {
      if (method.hasModifier(ElementModifier.STATIC) && method.getLevel() != AccessLevel.PRIVATE) {
        add(method, cls, context);
      }
    }
  }

  private static void add(
      MethodReader source, ClassHolder cls, ClassHolderTransformerContext context) {
    boolean ofObject =
        source.parameterCount() > 0
            && source.parameterType(0).equals(ValueType.object(cls.getName()));
    MethodHolder method = new MethodHolder(descriptor(source, ofObject ? 1 : 0));
    MethodHolder present = cls.getMethod(method.getDescriptor());
    if (present != null) {
      cls.removeMethod(present);
    }
    method.setLevel(AccessLevel.PUBLIC);
    if (!ofObject) {
      method.getModifiers().add(ElementModifier.STATIC);
    }
    cls.addMethod(method);
    call(source, method, ofObject ? 0 : 1, ProgramEmitter.create(method, context.getHierarchy()));
  }

  private static MethodDescriptor descriptor(MethodReader source, int from) {
    ValueType[] signature = new ValueType[source.parameterCount() - from + 1];
    for (int i = from; i < source.parameterCount(); i++) {
      signature[i - from] = source.parameterType(i);
    }
    signature[signature.length - 1] = source.getResultType();
    return new MethodDescriptor(source.getName(), signature);
  }

  /** Variable 0 of a program is the object, whether there is one or not. */
  private static void call(
      MethodReader source, MethodHolder method, int firstVariable, ProgramEmitter body) {
    ValueEmitter[] arguments = new ValueEmitter[source.parameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = body.var(i + firstVariable, source.parameterType(i));
    }
    ValueEmitter result =
        body.invoke(source.getOwnerName(), source.getName(), source.getResultType(), arguments);
    if (method.getResultType().equals(ValueType.VOID)) {
      body.exit();
    } else {
      result.returnValue();
    }
  }
}
