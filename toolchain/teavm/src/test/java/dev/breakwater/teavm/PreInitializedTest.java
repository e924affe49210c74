package dev.breakwater.teavm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.breakwater.teavm.CompileRequest.Option;
import dev.breakwater.teavm.sample.Echo;
import dev.breakwater.teavm.sample.Heap;
import dev.breakwater.teavm.sample.Initialized;
import dev.breakwater.teavm.sample.Premature;
import dev.breakwater.teavm.sample.Unready;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import run.endive.wasm.Parser;
import run.endive.wasm.WasmModule;

/** Modules whose start ran at build time. */
class PreInitializedTest {
  private static final WasmModule PLAIN = Modules.of(Initialized.class);
  private static final byte[] READY_BYTES =
      Modules.compile(Initialized.class, Option.PRE_INITIALIZED);
  private static final WasmModule READY = Parser.parse(READY_BYTES);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 99, 100})
  void resultsAreEqualWithAndWithout(int number) {
    Guest ready = new Guest(READY);

    assertThat(ready.text("name", number)).isEqualTo(new Guest(PLAIN).text("name", number));
    assertThat(ready.text("name", number)).endsWith(" 1");
  }

  @Test
  void nothingIsLeftToStart() {
    assertThat(PLAIN.startSection()).isPresent();
    assertThat(READY.startSection()).isEmpty();
  }

  @Test
  void theInitializerIsNoExport() {
    assertThat(exports(PLAIN)).containsExactlyInAnyOrder("memory", "name");
    assertThat(exports(READY)).containsExactlyInAnyOrder("memory", "name");
  }

  @Test
  void aClassThatIsInitializedIsNotInitializedAgain() {
    Guest ready = new Guest(READY);
    ready.text("name", 1);

    assertThat(ready.text("name", 2)).isEqualTo("number 2 1");
  }

  @Test
  void garbageIsNotKept() {
    assertThat(READY_BYTES).hasSizeLessThan(Modules.compile(Initialized.class).length + 40_000);
  }

  @Test
  void sameClassesGiveTheSameBytes() {
    assertThat(Modules.compile(Initialized.class, Option.PRE_INITIALIZED)).isEqualTo(READY_BYTES);
  }

  @Test
  void theCollectorWorksOnWhatWasKept() {
    Guest ready = new Guest(Parser.parse(Modules.compile(Heap.class, Option.PRE_INITIALIZED)));

    assertThat(ready.text("churn", 20_000)).isEqualTo("300");
    assertThat(ready.number("keep", 3000)).isEqualTo(3_000_000);
  }

  @Test
  void theArenaWorksOnWhatWasKept() {
    Guest ready = new Guest(Parser.parse(Modules.compile(Echo.class, Option.PRE_INITIALIZED)));
    byte[] bytes = new byte[3_000_000];

    assertThat(ready.number("sum", ready.lower(bytes), bytes.length)).isZero();
    assertThat(ready.text("echo", ready.lower(new byte[] {'a'}), 1)).isEqualTo("a");
  }

  @Test
  void anImportThatIsCalledIsRefusedWithTheJavaStack() {
    assertThatThrownBy(() -> Modules.compile(Premature.class, Option.PRE_INITIALIZED))
        .isInstanceOf(CompilationException.class)
        .hasMessageStartingWith(
            "the function can't be initialised at build time:"
                + " wasi:clocks/monotonic-clock@0.2.0#now is called")
        .hasMessageContainingAll(
            "is called\n\tat dev.breakwater.teavm.sample.Premature$Clock.start(",
            "at dev.breakwater.teavm.sample.Premature.initialize(Premature.java:15)\n",
            "dev.breakwater.guest.abi.HostClock.nanoTime()[",
            " < dev.breakwater.teavm.sample.Premature$Clock.<clinit>()[",
            "hint: ");
  }

  @Test
  void anExceptionIsRefusedWithItsStackAndCauses() {
    assertThatThrownBy(() -> Modules.compile(Unready.class, Option.PRE_INITIALIZED))
        .isInstanceOf(CompilationException.class)
        .hasMessageContainingAll(
            "can't be initialised at build time: Uncaught exception:"
                + " java.lang.IllegalStateException: no table\n",
            "Caused by: java.lang.IllegalArgumentException: é",
            "Unready.initialize(Unready.java:");
  }

  private static IntStream indices(WasmModule module) {
    return IntStream.range(0, module.exportSection().exportCount());
  }

  private static String[] exports(WasmModule module) {
    return indices(module)
        .mapToObj(i -> module.exportSection().getExport(i).name())
        .toArray(String[]::new);
  }
}
