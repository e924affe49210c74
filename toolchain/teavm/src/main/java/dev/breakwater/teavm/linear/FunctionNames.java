package dev.breakwater.teavm.linear;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.backend.wasm.WasmFunctionRepository;
import org.teavm.backend.wasm.WasmTarget;
import org.teavm.model.ClassReader;
import org.teavm.model.ListableClassReaderSource;
import org.teavm.model.MethodReader;
import org.teavm.model.ValueType;

/**
 * Which Java method each function of a module is made of. TeaVM's own names abbreviate packages.
 */
final class FunctionNames {
  private @Nullable WasmFunctionRepository functions;

  /**
   * Has {@code target} write the names of functions. Called while methods are compiled, after TeaVM
   * has decided whether the tables of call sites hold names too, which they do on request alone.
   */
  void keep(WasmTarget target, WasmFunctionRepository functions) {
    target.setObfuscated(false);
    this.functions = functions;
  }

  /**
   * The name in the module → the method, for all methods of {@code classes}; those that became no
   * function do no harm.
   */
  Map<String, String> methods(ListableClassReaderSource classes) {
    WasmFunctionRepository known = functions;
    if (known == null) {
      throw new IllegalStateException("the module does not grow its memory: is the guest linked?");
    }
    Map<String, String> methods = new HashMap<>();
    for (String className : classes.getClassNames()) {
      ClassReader type = classes.get(className);
      methods.put(known.forClassInitializer(className).getName(), className + ".<initialized>()");
      methods.put(
          known.forSupertype(ValueType.object(className)).getName(), className + ".<instanceof>()");
      for (MethodReader method : type.getMethods()) {
        methods.put(known.forMethod(method).getName(), JavaText.name(method.getReference()));
      }
    }
    return methods;
  }
}
