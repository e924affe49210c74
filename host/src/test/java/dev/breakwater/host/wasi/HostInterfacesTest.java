package dev.breakwater.host.wasi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.breakwater.host.ComponentHost;
import dev.breakwater.host.canonical.Variant;
import dev.breakwater.wit.Wit;
import dev.breakwater.wit.model.Function;
import dev.breakwater.wit.model.Interface;
import dev.breakwater.wit.model.InterfaceName;
import dev.breakwater.wit.model.Packages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostInterfacesTest {
  private final HostInterfaces host = HostInterfaces.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wasi:io/poll@0.2.0",
        "wasi:io/poll@0.2.12",
        "fermyon:spin/variables@2.0.0",
        "fermyon:spin/variables@2.3.1"
      })
  void compatibleVersionsAreServed(String name) {
    assertThat(host.find(InterfaceName.parse(name))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wasi:io/poll@0.3.0",
        "wasi:io/poll@1.2.0",
        "wasi:io/poll@0.2.0-rc-2023-11-10",
        "wasi:io/poll",
        "wasi:io/other@0.2.0",
        "fermyon:spin/variables@3.0.0",
        "poll"
      })
  void otherVersionsAndNamesAreNot(String name) {
    assertThat(host.find(InterfaceName.parse(name))).isEmpty();
  }

  @Test
  void everyFunctionOfAnOfferedInterfaceIsThere() throws IOException {
    Packages packages = Wit.resolve(List.of(Path.of("..", "wit", "deps")));
    for (HostInterface offered : host.interfaces()) {
      Interface wit = packages.interfaceNamed(offered.name()).orElseThrow();
      assertThat(offered.functionNames())
          .as(offered.name().toString())
          .containsExactlyInAnyOrderElementsOf(
              wit.functions().stream().map(Function::externName).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tcp-create-socket#create-tcp-socket",
        "udp-create-socket#create-udp-socket",
        "ip-name-lookup#resolve-addresses"
      })
  void socketsAndNamesAreDenied(String name) {
    Variant accessDenied = Variant.of(1);
    String[] parts = name.split("#", 2);
    HostFunction function =
        host.find(InterfaceName.parse("wasi:sockets/" + parts[0] + "@0.2.9"))
            .flatMap(sockets -> sockets.functionNamed(parts[1]))
            .orElseThrow();
    Context context =
        Context.of(Settings.empty(), OutgoingClient.none(), ComponentHost.DEFAULT_MEMORY.open());
    assertThat(function.call(context, new Arguments(List.of())))
        .isEqualTo(Variant.error(accessDenied));
  }
}
