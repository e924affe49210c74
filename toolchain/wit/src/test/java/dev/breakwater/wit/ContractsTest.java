package dev.breakwater.wit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.Packages;
import dev.breakwater.wit.model.WorldItem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contracts of this repository, {@code wit/}, resolve. */
class ContractsTest {
  private static final Path WIT = Path.of("../../wit");
  private static Packages packages;

  @BeforeAll
  static void resolve() throws IOException {
    packages = Wit.resolve(List.of(WIT));
  }

  @Test
  void gatewayWorldImportsWhatItsExportNeedsInDependencyOrder() {
    assertThat(packages.world("demo:auth/gateway-world").orElseThrow().imports())
        .extracting(WorldItem::externName)
        .containsExactly(
            "demo:auth/authenticator",
            "wasi:io/poll@0.2.0",
            "wasi:clocks/monotonic-clock@0.2.0",
            "wasi:io/error@0.2.0",
            "wasi:io/streams@0.2.0",
            "wasi:http/types@0.2.0");
  }

  @Test
  void proxyWorldIsComplete() {
    assertThat(packages.world("wasi:http/proxy@0.2.0").orElseThrow().importedInterfaces())
        .extracting(Interface::name)
        .extracting(Object::toString)
        .contains("wasi:io/streams@0.2.0", "wasi:cli/stdin@0.2.0", "wasi:http/types@0.2.0");
  }

  @Test
  void adapterWorldExportsSpinVariables() {
    assertThat(
            packages.world("breakwater:guest/variables-from-environment").orElseThrow().exports())
        .extracting(WorldItem::externName)
        .containsExactly("fermyon:spin/variables@2.0.0");
  }
}
