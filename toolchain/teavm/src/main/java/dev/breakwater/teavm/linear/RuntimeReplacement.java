package dev.breakwater.teavm.linear;

import java.util.Map;
import java.util.Set;
import org.teavm.backend.wasm.WasmHeap;
import org.teavm.backend.wasm.WasmRuntime;
import org.teavm.backend.wasm.runtime.WasiSupport;
import org.teavm.backend.wasm.runtime.WasmSupport;
import org.teavm.backend.wasm.wasi.Wasi;
import org.teavm.interop.Export;
import org.teavm.interop.Import;
import org.teavm.model.ClassHierarchy;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.runtime.Allocator;

/**
 * Puts the guest library's classes in the place of TeaVM's: the module then imports only what WASI
 * 0.2 has, lays out its memory as the guest wants it, and exports nothing of TeaVM's own.
 */
final class RuntimeReplacement implements ClassHolderTransformer {
  private static final int ENOSYS = 52;

  /** Class, then method, to the guest class whose method of that name is called instead. */
  private static final Map<String, Map<String, String>> CALLS =
      Map.of(
          WasmHeap.class.getName(),
          Map.of("initHeap", GuestRuntime.HEAP_LAYOUT, "resizeHeap", GuestRuntime.HEAP_LAYOUT),
          WasmRuntime.class.getName(),
          Map.of("allocStack", GuestRuntime.HEAP_LAYOUT),
          WasiSupport.class.getName(),
          Map.of("printOutOfMemory", GuestRuntime.HEAP_LAYOUT, "random", GuestRuntime.HOST_RANDOM),
          Wasi.class.getName(),
          Map.of(
              "clockTimeGet", GuestRuntime.WASI,
              "fdWrite", GuestRuntime.WASI,
              "randomGet", GuestRuntime.WASI),
          Allocator.class.getName(),
          Map.of("allocateMultiArray", GuestRuntime.MULTI_ARRAYS),
          "java.lang.System",
          Map.of("nanoTime", GuestRuntime.HOST_CLOCK));

  /** The launcher of a {@code main} method, which a function has not. */
  private static final Set<String> LAUNCHER = Set.of("runWithArgs", "runWithoutArgs");

  private static final Set<String> NOTIFICATIONS = Set.of("notify", "notifyAll");

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    Map<String, String> calls = CALLS.getOrDefault(cls.getName(), Map.of());
    for (MethodHolder method : cls.getMethods()) {
      String guestClass = calls.get(method.getName());
      if (guestClass != null) {
        call(guestClass, method, context.getHierarchy());
      } else if (isNativeOf(Wasi.class, method)) {
        answer(ENOSYS, method, context.getHierarchy());
      } else if (isLauncher(method) || isNotification(method)) {
        ProgramEmitter.create(method, context.getHierarchy()).exit();
      }
    }
    if (cls.getName().startsWith("org.teavm.")) {
      cls.getMethods().forEach(RuntimeReplacement::hide);
    }
  }

  private static boolean isNativeOf(Class<?> owner, MethodHolder method) {
    return method.getOwnerName().equals(owner.getName())
        && method.hasModifier(ElementModifier.NATIVE);
  }

  private static boolean isLauncher(MethodHolder method) {
    return method.getOwnerName().equals(WasmSupport.class.getName())
        && LAUNCHER.contains(method.getName());
  }

  /** There is one thread, so nobody waits. */
  private static boolean isNotification(MethodHolder method) {
    return method.getOwnerName().equals("java.lang.Object")
        && NOTIFICATIONS.contains(method.getName());
  }

  private static void hide(MethodHolder method) {
    method.getAnnotations().remove(Export.class.getName());
  }

  private static void call(String guestClass, MethodHolder method, ClassHierarchy hierarchy) {
    ProgramEmitter body = newBody(method, hierarchy);
    ValueEmitter[] arguments = new ValueEmitter[method.parameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = body.var(i + 1, method.parameterType(i));
    }
    ValueEmitter result =
        body.invoke(guestClass, method.getName(), method.getResultType(), arguments);
    if (method.getResultType().equals(ValueType.VOID)) {
      body.exit();
    } else {
      result.returnValue();
    }
  }

  private static void answer(int errno, MethodHolder method, ClassHierarchy hierarchy) {
    newBody(method, hierarchy).constant(errno).returnValue();
  }

  private static ProgramEmitter newBody(MethodHolder method, ClassHierarchy hierarchy) {
    method.getModifiers().remove(ElementModifier.NATIVE);
    method.getAnnotations().remove(Import.class.getName());
    return ProgramEmitter.create(method, hierarchy);
  }
}
