package dev.breakwater.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformPortsTest {

  @Test
  void anEmptyEnvironmentGivesTheDocumentedPorts() {
    assertThat(PlatformPorts.ofEnvironment(Map.of()))
        .isEqualTo(new PlatformPorts(3000, 3001, 54_321, 54_322, 63_790, 4566, 3002));
  }

  @Test
  void aVariableReplacesItsPort() {
    assertThat(PlatformPorts.ofEnvironment(Map.of("BREAKWATER_EDGE_PORT", "8080")).edge())
        .isEqualTo(8080);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "65536", "http", "-1", " 80"})
  void whatIsNoPortIsRefusedByTheNameOfItsVariable(String text) {
    assertThatThrownBy(() -> PlatformPorts.ofEnvironment(Map.of("BREAKWATER_CORE_PORT", text)))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("BREAKWATER_CORE_PORT is \"" + text + "\"");
  }

  @Test
  void twoPartsOnOnePortAreRefusedByTheNamesOfTheirVariables() {
    assertThatThrownBy(() -> PlatformPorts.ofEnvironment(Map.of("BREAKWATER_EDGE_PORT", "3001")))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("port 3001")
        .hasMessageContaining("BREAKWATER_EDGE_PORT")
        .hasMessageContaining("BREAKWATER_CORE_PORT");
  }

  @Test
  void freePortsAreDifferentAndFree() {
    PlatformPorts ports = PlatformPorts.free();

    assertThat(
            Set.of(
                ports.edge(),
                ports.core(),
                ports.primary(),
                ports.replica(),
                ports.redis(),
                ports.s3(),
                ports.console()))
        .hasSize(7)
        .allMatch(port -> port < 32_768, "are none that Linux gives to clients");
    assertThatCode(ports::requireFree).doesNotThrowAnyException();
  }

  @Test
  void everyPortInUseIsNamedWithWhatWantsIt() throws IOException {
    try (ServerSocket one = listening();
        ServerSocket two = listening()) {
      PlatformPorts free = PlatformPorts.free();
      PlatformPorts ports =
          new PlatformPorts(
              one.getLocalPort(),
              free.core(),
              free.primary(),
              free.replica(),
              two.getLocalPort(),
              free.s3(),
              free.console());

      assertThatThrownBy(ports::requireFree)
          .isInstanceOf(StartException.class)
          .hasMessageContaining(
              "port "
                  + one.getLocalPort()
                  + " is in use, wanted for the edge (BREAKWATER_EDGE_PORT)")
          .hasMessageContaining(
              "port " + two.getLocalPort() + " is in use, wanted for Redis (BREAKWATER_REDIS_PORT)")
          .hasMessageNotContaining("the core");
    }
  }

  private static ServerSocket listening() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }
}
