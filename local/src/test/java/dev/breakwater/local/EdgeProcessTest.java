package dev.breakwater.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeProcessTest {
  private static final Secrets SECRETS = Secrets.random();
  private static final Folders FOLDERS = new Folders(Path.of("/data"));

  /** A user may have no home folder. */
  @Test
  void theHostKeepsCompiledModulesInTheFolderOfThePlatform() {
    assertThat(command("jvm")).containsSequence("--cache", FOLDERS.edgeCache().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"jvm", "wasmtime", "spin"})
  void noSecretStandsOnTheCommandLine(String host) {
    assertThat(String.join(" ", command(host)))
        .doesNotContain(SECRETS.jwtSecret(), SECRETS.edgeSecret());
  }

  @Test
  void anOptionBecomesTheVariableThatHostsRead() {
    assertThat(settings("jvm").variables())
        .containsEntry("SPIN_VARIABLE_CORE_TIMEOUT_MS", "250")
        .containsEntry("SPIN_VARIABLE_CORE_URL", "http://127.0.0.1:3001");
    assertThat(command("wasmtime")).containsSequence("--env", "SPIN_VARIABLE_CORE_TIMEOUT_MS");
  }

  private static List<String> command(String host) {
    return EdgeProcess.command(settings(host), FOLDERS);
  }

  private static EdgeProcess.Settings settings(String host) {
    return new EdgeProcess.Settings(
        EdgeHost.named(host, Path.of("/repository")),
        3000,
        URI.create("http://127.0.0.1:3001"),
        SECRETS,
        Map.of("core_timeout_ms", "250"));
  }
}
