package dev.breakwater.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.breakwater.wit.Wit;
import dev.breakwater.wit.WitPrinter;
import dev.breakwater.wit.model.WitPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an independent tool says of the components of this build. */
class ComponentsIT {
  private static final Path WASM_TOOLS =
      SharedPlatform.repository().resolve("target/tools/bin/wasm-tools");

  @TempDir Path folder;

  /** A component and what it may import and must export. */
  enum Artifact {
    AUTH("functions/auth/target/auth.wasm", "include demo:auth/auth-world;"),
    VARIABLES(
        "functions/variables/target/variables.wasm",
        "include breakwater:guest/variables-from-environment;"),
    GATEWAY("functions/gateway/target/gateway.wasm", "include demo:auth/gateway-world;"),
    EDGE("functions/gateway/target/edge.wasm", "export wasi:http/incoming-handler@0.2.0;"),
    EDGE_WASI(
        "functions/gateway/target/edge-wasi.wasm", "export wasi:http/incoming-handler@0.2.0;");

    private final String file;
    private final String items;

    Artifact(String file, String items) {
      this.file = file;
      this.items = items;
    }

    private Path path() {
      return SharedPlatform.repository().resolve(file);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyComponentIsValid(Artifact artifact) throws Exception {
    wasmTools("validate", artifact.path().toString());
  }

  @ParameterizedTest
  @EnumSource
  void everyComponentFitsItsWorld(Artifact artifact) throws Exception {
    writeWit("world artifact { include breakwater:guest/platform; " + artifact.items + " }");
    wasmTools(
        "component", "targets", "-w", "artifact", folder.toString(), artifact.path().toString());
  }

  /** Our contracts as the tool reads them, and a package of the test beside them. */
  private void writeWit(String world) throws IOException {
    Files.writeString(folder.resolve("artifact.wit"), "package tested:artifact;\n\n" + world);
    List<WitPackage> packages =
        Wit.resolve(List.of(SharedPlatform.repository().resolve("wit"))).packages();
    for (int i = 0; i < packages.size(); i++) {
      Path home = Files.createDirectories(folder.resolve("deps/package" + i));
      Files.writeString(home.resolve("package.wit"), WitPrinter.print(packages.get(i)));
    }
  }

  private static void wasmTools(String... arguments) throws IOException, InterruptedException {
    assumeTrue(Files.exists(WASM_TOOLS), "no " + WASM_TOOLS + ": get it with make tools");
    List<String> command = new ArrayList<>(List.of(WASM_TOOLS.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
  }
}
