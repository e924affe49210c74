package dev.breakwater.teavm.linear;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.MethodDependency;
import org.teavm.interop.Import;
import org.teavm.model.AnnotationReader;
import org.teavm.model.CallLocation;
import org.teavm.model.MethodReference;

/**
 * Refuses what TeaVM would compile to something that doesn't work in a component: code that waits
 * for another thread becomes a coroutine nobody resumes once an export returned, and some of {@link
 * Math} becomes imports that no host has.
 */
final class Unavailable extends AbstractDependencyListener {
  static final String MARK = "unavailable: ";

  private static final String ONE_THREAD =
      "a function runs on one thread: do the work in the call itself";
  private static final Map<String, String> METHODS =
      Map.of(
          "java.lang.Thread.start", ONE_THREAD,
          "java.lang.Thread.sleep", ONE_THREAD,
          "java.lang.Thread.yield", ONE_THREAD,
          "java.lang.Thread.join", ONE_THREAD,
          "java.lang.Object.wait", ONE_THREAD);
  private static final Set<String> THREADS = Set.of("java.lang.Thread", "java.lang.Object");
  private static final String MATH_MODULE = "teavmMath";

  @Override
  public void methodReached(DependencyAgent agent, MethodDependency method) {
    if (hint(method.getReference()).isPresent() || isImportedMath(method)) {
      method.addLocationListener(location -> refuse(agent, method.getReference(), location));
    }
  }

  /** A use inside the JDK's own thread classes says nothing to a function's author. */
  private static void refuse(DependencyAgent agent, MethodReference method, CallLocation location) {
    if (!THREADS.contains(location.getMethod().getClassName().replaceFirst("\\$.*", ""))) {
      agent.getDiagnostics().error(location, MARK + "{{m0}}", method);
    }
  }

  static Optional<String> hint(MethodReference method) {
    return Optional.ofNullable(METHODS.get(method.getClassName() + "." + method.getName()));
  }

  private static boolean isImportedMath(MethodDependency method) {
    AnnotationReader imported = method.getMethod().getAnnotations().get(Import.class.getName());
    return imported != null
        && imported.getValue("module") != null
        && imported.getValue("module").getString().equals(MATH_MODULE)
        && method.getReference().getClassName().equals("java.lang.Math")
        && !MathInstructions.contains(method.getReference().getName());
  }
}
