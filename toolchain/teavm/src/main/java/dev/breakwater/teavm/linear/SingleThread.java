package dev.breakwater.teavm.linear;

import java.util.Set;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.MethodDependency;

/**
 * Refuses what needs a second thread or waits: TeaVM would compile it to coroutines that nobody
 * resumes once an export returned.
 */
final class SingleThread extends AbstractDependencyListener {
  private static final Set<String> REFUSED =
      Set.of(
          "java.lang.Thread.start",
          "java.lang.Thread.sleep",
          "java.lang.Thread.yield",
          "java.lang.Thread.join",
          "java.lang.Object.wait");

  @Override
  public void methodReached(DependencyAgent agent, MethodDependency method) {
    String name = method.getReference().getClassName() + "." + method.getReference().getName();
    if (REFUSED.contains(name)) {
      method.addLocationListener(location ->
          agent
              .getDiagnostics()
              .error(location, Problems.THREADS + "{{m0}}", method.getReference()));
    }
  }
}
