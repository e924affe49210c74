package dev.breakwater.guest.testing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestWatcher;

/** The run of a class of tests on one side. */
final class SideRun
    implements ClassTemplateInvocationContext,
        ParameterResolver,
        TestWatcher,
        AfterClassTemplateInvocationCallback {
  /** What an identifier begins with: the engine, the class and which side it is. */
  private static final Pattern CLASS = Pattern.compile("^.*?\\[class-template-invocation:[^]]*]/?");

  private final Side side;
  private final ComponentTest wanted;
  private final Parity parity;
  private final AtomicInteger sidesLeft;
  private final LoadedComponent component;

  SideRun(Side side, ComponentTest wanted, Parity parity, AtomicInteger sidesLeft) {
    this.side = side;
    this.wanted = wanted;
    this.parity = parity;
    this.sidesLeft = sidesLeft;
    this.component = new LoadedComponent(wanted);
  }

  @Override
  public String getDisplayName(int invocationIndex) {
    return side.toString();
  }

  @Override
  public List<Extension> getAdditionalExtensions() {
    return List.of(this);
  }

  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(
      ExtensionContext rootContext) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == FunctionHost.class;
  }

  @Override
  public FunctionHost resolveParameter(ParameterContext parameter, ExtensionContext context) {
    String test = name(context);
    return new SideHost(side, component, exchange -> parity.exchanged(test, side, exchange));
  }

  /** The same for a test on both sides. */
  private static String name(ExtensionContext context) {
    String path = CLASS.matcher(context.getUniqueId()).replaceFirst("");
    return path.isEmpty()
        ? "the class"
        : path.replaceAll("\\[[a-z-]+:([^]]*)]", "$1").replace("()", "").replace("/", " ");
  }

  @Override
  public void testSuccessful(ExtensionContext context) {
    parity.passed(name(context), side);
  }

  @Override
  public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
    parity.notPassed(name(context), side, "failed: " + message(cause));
  }

  @Override
  public void testAborted(ExtensionContext context, @Nullable Throwable cause) {
    parity.notPassed(name(context), side, "aborted: " + message(cause));
  }

  private static @Nullable String message(@Nullable Throwable cause) {
    return cause == null ? null : cause.getMessage();
  }

  @Override
  public void testDisabled(ExtensionContext context, Optional<String> reason) {
    parity.notPassed(name(context), side, "disabled");
  }

  /** After the last side there is something to compare. */
  @Override
  public void afterClassTemplateInvocation(ExtensionContext context) {
    if (sidesLeft.decrementAndGet() > 0 || wanted.on().length < 2) {
      return;
    }
    context.publishReportEntry("parity", parity.report());
    System.out.println(parity.report());
    if (wanted.mustAgree() && !parity.differences().isEmpty()) {
      throw new AssertionError(parity.report());
    }
  }
}
