package dev.breakwater.guest.testing;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs a class with {@link ComponentTest} on each of its sides. */
final class BothSides implements ClassTemplateInvocationContextProvider {
  @Override
  public boolean supportsClassTemplate(ExtensionContext context) {
    return context.getRequiredTestClass().isAnnotationPresent(ComponentTest.class);
  }

  @Override
  public Stream<? extends ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
      ExtensionContext context) {
    Class<?> tests = context.getRequiredTestClass();
    ComponentTest wanted = tests.getAnnotation(ComponentTest.class);
    List<Side> sides = Stream.of(wanted.on()).distinct().toList();
    if (sides.isEmpty()) {
      throw new ExtensionConfigurationException(
          "@ComponentTest of " + tests.getName() + " runs nowhere: name a side in on");
    }
    Parity parity = new Parity(tests.getSimpleName());
    AtomicInteger left = new AtomicInteger(sides.size());
    return sides.stream().map(side -> new SideRun(side, wanted, parity, left));
  }
}
