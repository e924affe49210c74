package dev.breakwater.teavm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.breakwater.teavm.sample.Missing;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  @Test
  void everythingThatFunctionsLackIsReportedAtOnce() {
    CompilationException refusal =
        catchThrowableOfType(
            CompilationException.class, () -> Modules.compile(Missing.class, false));

    assertThat(refusal).hasMessage("");
  }

  @Test
  void missingEntryClassIsNamed() {
    CompileRequest request =
        new CompileRequest(ClassPaths.function(), "shop.Exports", Modules.HEAP, false);
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
