package dev.breakwater.teavm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.teavm.sample.Echo;
import dev.breakwater.teavm.sample.Failures;
import dev.breakwater.teavm.sample.Platform;
import dev.breakwater.teavm.sample.SameImports;
import dev.breakwater.teavm.sample.Values;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import run.endive.wasm.WasmModule;

/** Imports, exports, memory and bytes of compiled modules. */
class ModuleShapeTest {
  @Test
  void exportsAreTheMemoryAndThoseOfTheEntryClass() {
    WasmModule module = Modules.of(Echo.class);

    assertThat(
            IntStream.range(0, module.exportSection().exportCount())
                .mapToObj(i -> module.exportSection().getExport(i).name()))
        .containsExactlyInAnyOrder(
            "memory",
            "cabi_realloc",
            "echo",
            "unpaired",
            "sum",
            "cabi_post_echo",
            "mark",
            "release");
  }

  @Test
  void codeWithoutWasiImportsOnlyWhatReportsItsEnd() {
    assertThat(imports(Values.class))
        .containsExactlyInAnyOrder(
            "wasi:cli/stdout@0.2.0#get-stdout",
            "wasi:cli/stderr@0.2.0#get-stderr",
            "wasi:io/streams@0.2.0#[method]output-stream.blocking-write-and-flush",
            "wasi:io/streams@0.2.0#[resource-drop]output-stream",
            "wasi:io/error@0.2.0#[resource-drop]error");
  }

  @Test
  void importsAreOfWasiPreview2() {
    assertThat(imports(Platform.class))
        .contains(
            "wasi:clocks/wall-clock@0.2.0#now",
            "wasi:clocks/monotonic-clock@0.2.0#now",
            "wasi:random/random@0.2.0#get-random-u64")
        .allMatch(name -> name.startsWith("wasi:"));
  }

  @Test
  void twoNativesOfOneImportAreImportedOnce() {
    assertThat(imports(SameImports.class))
        .contains("wasi:random/random@0.2.0#get-random-u64")
        .doesNotHaveDuplicates();
  }

  @Test
  void codeThatPrintsNothingHasNoPrintStreamCharsetOrLocale() {
    assertThat(new String(Modules.compile(Echo.class, true), StandardCharsets.ISO_8859_1))
        .contains("StackTraceElement")
        .doesNotContain("PrintStream", "Charset", "Locale", "FloatAnalyzer");
  }

  @Test
  void callsThatOnlyTheCompilerMustSeeAreNotInTheModule() {
    assertThat(new String(Modules.compile(Failures.class, true), StandardCharsets.ISO_8859_1))
        .contains("Failures.divide")
        .doesNotContain("Failures.possible");
  }

  @Test
  void aSmallFunctionIsASmallModule() {
    assertThat(Modules.compile(Echo.class, false)).hasSizeLessThan(60_000);
  }

  @Test
  void sameClassesGiveTheSameBytes() {
    byte[] first = Modules.compile(Platform.class, false);

    assertThat(Modules.compile(Platform.class, false)).isEqualTo(first);
    try (TeavmCompiler another = TeavmCompiler.load(ClassPaths.compiler())) {
      CompileRequest request =
          new CompileRequest(
              ClassPaths.function(), Platform.class.getName(), Modules.HEAP, Set.of());
      assertThat(another.compile(request).bytes()).isEqualTo(first);
    }
  }

  private static List<String> imports(Class<?> entry) {
    WasmModule module = Modules.of(entry);
    return IntStream.range(0, module.importSection().importCount())
        .mapToObj(i -> module.importSection().getImport(i))
        .map(each -> each.module() + "#" + each.name())
        .toList();
  }
}
