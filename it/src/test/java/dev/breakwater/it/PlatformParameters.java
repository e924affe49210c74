package dev.breakwater.it;

import dev.breakwater.local.Backend;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the shared {@link Edge}, {@link Core} or {@link Backend} that they ask for. */
final class PlatformParameters implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Edge.class || type == Core.class || type == Backend.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    Backend backend = SharedPlatform.backend(context);
    if (type == Edge.class) {
      return new Edge(SharedPlatform.edge(context).address());
    }
    return type == Core.class ? new Core(backend.core().address()) : backend;
  }
}
