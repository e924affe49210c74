package dev.breakwater.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
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
  @ValueSource(strings = {"jvm", "wasmtime"})
  void noSecretStandsOnTheCommandLine(String host) {
    assertThat(String.join(" ", command(host)))
        .doesNotContain(SECRETS.jwtSecret(), SECRETS.edgeSecret());
  }

  private static List<String> command(String host) {
    var settings =
        new EdgeProcess.Settings(
            EdgeHost.named(host, Path.of("/repository")),
            3000,
            URI.create("http://127.0.0.1:3001"),
            SECRETS);
    return EdgeProcess.command(settings, FOLDERS);
  }
}
