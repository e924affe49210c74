package dev.breakwater.teavm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.breakwater.teavm.CompileRequest.Option;
import dev.breakwater.teavm.sample.Initialized;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import run.endive.wasm.Parser;

class WasmOptTest {
  private static final byte[] MODULE = {0, 'a', 's', 'm', 1, 0, 0, 0};

  @TempDir private Path folder;

  @Test
  void theModuleIsSmallerAndDoesTheSame() throws Exception {
    Optional<Path> program = installed();
    assumeTrue(program.isPresent(), "wasm-opt is absent: run make tools");
    byte[] plain = Modules.compile(Initialized.class, Option.PRE_INITIALIZED);
    byte[] optimized = new WasmOpt(program.orElseThrow().toString()).optimized(plain);

    assertThat(optimized).hasSizeLessThan(plain.length);
    Guest guest = new Guest(Parser.parse(optimized));
    assertThat(guest.text("name", 99)).isEqualTo(new Guest(Parser.parse(plain)).text("name", 99));
  }

  @Test
  void theProgramGetsTheModuleAndItsOutputIsTaken() throws Exception {
    String program =
        script("for in; do :; done; while [ $1 != -o ]; do shift; done; cat $in $in >$2");
    assertThat(new WasmOpt(program).optimized(MODULE)).startsWith(MODULE).hasSize(16);
  }

  @Test
  void whatItSaysIsToldIfItFails() throws Exception {
    String program = script("echo unexpected opcode; exit 3");
    assertThatThrownBy(() -> new WasmOpt(program).optimized(MODULE))
        .isInstanceOf(IOException.class)
        .hasMessage(program + " ended with status 3: unexpected opcode");
  }

  @Test
  void aProgramThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> new WasmOpt("/nowhere/wasm-opt").optimized(MODULE))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("/nowhere/wasm-opt");
  }

  private String script(String body) throws IOException {
    Path script = Files.writeString(folder.resolve("wasm-opt"), "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    return script.toString();
  }

  /** That of {@code make tools}, else one on the {@code PATH}. */
  private static Optional<Path> installed() {
    Path tools = Path.of("../../target/tools/bin").toAbsolutePath();
    return Stream.concat(
            Stream.of(tools), Stream.of(System.getenv("PATH").split(":")).map(Path::of))
        .map(folder -> folder.resolve("wasm-opt"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
