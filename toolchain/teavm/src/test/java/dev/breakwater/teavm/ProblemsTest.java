package dev.breakwater.teavm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.breakwater.teavm.sample.Missing;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  @Test
  void everythingThatFunctionsLackIsReportedAtOnce() {
    CompilationException refusal =
        catchThrowableOfType(
            CompilationException.class, () -> Modules.compile(Missing.class, false));

    assertThat(refusal)
        .hasMessage(
            """
            java.net.Socket is not available in functions
                at dev.breakwater.teavm.sample.Missing.connect(Missing.java:15)
                hint: call other servers with dev.breakwater.guest.http
            java.lang.Thread.start() is not available in functions
                at dev.breakwater.teavm.sample.Missing.thread(Missing.java:23)
                hint: a function runs on one thread: do the work in the call itself
            java.lang.Thread.sleep(long) is not available in functions
                at dev.breakwater.teavm.sample.Missing.thread(Missing.java:24)
                hint: a function runs on one thread: do the work in the call itself
            java.util.concurrent.CountDownLatch is not available in functions
                at dev.breakwater.teavm.sample.Missing.latch(Missing.java:29)
            java.security.KeyPairGenerator is not available in functions
                at dev.breakwater.teavm.sample.Missing.pair(Missing.java:34)
                hint: there are MessageDigest, Signature.verify and KeyFactory.generatePublic, with SHA-256
            java.lang.Integer.compress(int, int) is not available in functions
                at dev.breakwater.teavm.sample.Missing.method(Missing.java:39)\
            """);
    assertThat(refusal.problems()).hasSize(6);
  }

  @Test
  void missingEntryClassIsNamed() {
    CompileRequest request =
        new CompileRequest(ClassPaths.function(), "shop.Exports", Modules.HEAP, Set.of());
    try (TeavmCompiler compiler = TeavmCompiler.load(ClassPaths.compiler())) {
      assertThatThrownBy(() -> compiler.compile(request))
          .isInstanceOf(CompilationException.class)
          .hasMessage(
              """
              the entry class shop.Exports is not on the function's class path
                  hint: compile it first, or correct its name\
              """);
    }
  }

  @Test
  void missingTeavmIsToldWithItsCoordinates() {
    assertThatThrownBy(() -> TeavmCompiler.load(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("org.teavm:teavm-classlib:0.13.1, org.teavm:teavm-core:0.13.1");
  }

  @Test
  void heapLimitsAreWholePagesInOrder() {
    assertThatThrownBy(() -> new HeapLimits(100, HeapLimits.PAGE_BYTES))
        .hasMessage(
            "the minimum heap must be a multiple of 65536 bytes from 65536 to 1073741824, not 100");
    assertThatThrownBy(() -> HeapLimits.ofMebibytes(8, 4))
        .hasMessage(
            "the minimum heap of 8388608 bytes is larger than the maximum of 4194304:"
                + " lower the first or raise the second");
    assertThatThrownBy(() -> HeapLimits.ofMebibytes(1, 2000))
        .hasMessageStartingWith("the maximum heap must be");
  }
}
