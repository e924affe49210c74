package dev.breakwater.host.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ServeCommandTest {
  private final CommandLine commandLine = Main.commandLine();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return commandLine.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
  }

  @Test
  void helpNamesEveryOption() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString())
        .contains("--listen", "--allow-outbound", "--variable", "--env", "--cache")
        .contains("--request-timeout", "--max-requests", "--max-memory", "--version")
        .contains("--requests-per-instance", "--admin", "--key-value", "--max-body", "--watch")
        .contains("--console");
  }

  @ParameterizedTest
  @CsvSource({
    "--listen=3000,host:port",
    "--listen=127.0.0.1:x,host:port",
    "--admin=9464,host:port",
    "--listen=127.0.0.1:70000,host:port",
    "--request-timeout=30,a time",
    "--request-timeout=0s,a time",
    "--max-memory=64,a size",
    "--max-body=1MB,a size",
    "--allow-outbound=localhost,no origin",
    "--allow-outbound=http://a/path,no origin",
    "--allow-outbound=redis://a/1,no server",
    "--allow-outbound=postgres://u@a:5432,no server",
    "--key-value=memory,KEY=VALUE",
    "--max-requests=0,at least 1",
    "--requests-per-instance=0,at least 1",
    "--console=65536,a port",
    "--nonsense,Unknown option"
  })
  void wrongUsageIsExplainedAndEndsWithTwo(String option, String explanation) {
    assertThat(run(option, "component.wasm")).isEqualTo(2);
    assertThat(err.toString()).contains(explanation).doesNotContain("\tat ");
  }

  @Test
  void aMissingFileEndsWithOne(@TempDir Path folder) {
    assertThat(run(folder.resolve("none.wasm").toString())).isEqualTo(1);
    assertThat(err.toString()).startsWith("error: there is no file ").doesNotContain("\tat ");
  }

  @Test
  void aBadComponentEndsWithOne(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.wasm"), "no component", UTF_8);
    assertThat(run("--cache=" + folder, file.toString())).isEqualTo(1);
    assertThat(err.toString()).startsWith("error: " + file).doesNotContain("\tat ");
  }

  @Test
  void variablesOfTheCommandLineWinOverTheEnvironment() {
    ServeCommand command = commandLine.getCommand();
    commandLine.parseArgs("--variable", "a_b=1", "component.wasm");
    assertThat(
            command.allVariables(
                Map.of("SPIN_VARIABLE_A_B", "2", "SPIN_VARIABLE_C", "3", "OTHER", "4")))
        .containsExactlyInAnyOrderEntriesOf(Map.of("a_b", "1", "c", "3"));
  }
}
