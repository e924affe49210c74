package dev.breakwater.guest.abi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UncaughtTest {
  @Test
  void reportHasMessageStackAndCauses() {
    Throwable cause = withStack(new IllegalArgumentException("no token"), "Tokens");
    Throwable failure = withStack(new IllegalStateException("can't answer", cause), "Gateway");

    assertThat(Uncaught.report(failure))
        .isEqualTo(
            """
            Uncaught exception: java.lang.IllegalStateException: can't answer
            \tat edge.Gateway.handle(Gateway.java:7)
            Caused by: java.lang.IllegalArgumentException: no token
            \tat edge.Tokens.handle(Tokens.java:7)
            """);
  }

  @Test
  void aStackWithoutNamesIsOneLineThatSaysHowToGetThem() {
    Throwable failure = new IllegalStateException("no secret");
    failure.setStackTrace(new StackTraceElement[0]);

    assertThat(Uncaught.report(failure))
        .isEqualTo(
            """
            Uncaught exception: java.lang.IllegalStateException: no secret
            \t(this build has no names for the stack: -Dbreakwater.debugNames=true adds them)
            """);
  }

  @Test
  void reportOfCausesInACircleEnds() {
    Exception first = new Exception("first");
    first.initCause(new Exception("second", first));

    assertThat(Uncaught.report(first).lines().filter(line -> line.startsWith("Caused by")))
        .hasSize(10);
  }

  private static Throwable withStack(Throwable failure, String className) {
    failure.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("edge." + className, "handle", className + ".java", 7)
        });
    return failure;
  }
}
