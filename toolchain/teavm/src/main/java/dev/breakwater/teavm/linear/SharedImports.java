package dev.breakwater.teavm.linear;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.teavm.interop.Import;
import org.teavm.model.AnnotationHolder;
import org.teavm.model.ClassHierarchy;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/**
 * Makes native methods of one import one: the first stays native, the others call it. A core module
 * of a component may not import a name twice, but the guest's runtime and bindings both need some.
 */
final class SharedImports implements ClassHolderTransformer {
  private final Map<String, MethodReference> natives = new HashMap<>();

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (MethodHolder method : cls.getMethods()) {
      AnnotationHolder annotation = method.getAnnotations().get(Import.class.getName());
      if (annotation != null && annotation.getValue("module") != null) {
        String name =
            annotation.getValue("module").getString()
                + "#"
                + annotation.getValue("name").getString();
        share(name, method, context.getHierarchy());
      }
    }
  }

  private void share(String name, MethodHolder method, ClassHierarchy hierarchy) {
    MethodReference first = natives.computeIfAbsent(name, unused -> method.getReference());
    boolean alike =
        first.getReturnType().equals(method.getResultType())
            && Arrays.equals(first.getParameterTypes(), method.getParameterTypes());
    if (alike && !first.equals(method.getReference())) {
      method.getModifiers().remove(ElementModifier.NATIVE);
      method.getAnnotations().remove(Import.class.getName());
      call(first, method, ProgramEmitter.create(method, hierarchy));
    }
  }

  private static void call(MethodReference target, MethodHolder method, ProgramEmitter body) {
    ValueEmitter[] arguments = new ValueEmitter[method.parameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = body.var(i + 1, method.parameterType(i));
    }
    ValueEmitter result =
        body.invoke(target.getClassName(), target.getName(), target.getReturnType(), arguments);
    if (target.getReturnType().equals(ValueType.VOID)) {
      body.exit();
    } else {
      result.returnValue();
    }
  }
}
